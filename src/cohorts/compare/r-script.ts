import type { ComparisonResult } from '../../domain/comparison.js';
import type { Instrument } from '../../instruments/instrument.js';
import { findMeasure, measureColumn } from '../../instruments/instruments.js';

/**
 * An R script that fits the mixed models a reviewer will ask for on the exported
 * data: random effects for practitioners, for clients where a client has several
 * sessions, and in counts for sessions; Satterthwaite degrees of freedom; the
 * covariates of the comparison. Needs lme4 and lmerTest; runs as written from any
 * folder.
 */
export function writeRScript(
  { by, reference, covariates, measures }: Pick<ComparisonResult, 'by' | 'reference' | 'covariates' | 'measures'>,
  instruments: readonly Instrument[],
): string {
  const primary = measures.filter(({ family }) => family === 'primary');
  const ofKind = (unit: 'percent' | 'ratio'): string[] =>
    primary
      .filter((ref) => {
        const measure = findMeasure(ref, instruments);
        return measure.formula.kind === 'ratio' && measure.unit === unit;
      })
      .map(measureColumn);
  return `# Mixed models of the compared sessions: random effects for practitioners, for clients where one has several
# sessions, and (in models of counts) for sessions, whose counts vary more than chance alone would make them.
# Needs R with lme4 and lmerTest (Debian: r-cran-lme4, r-cran-lmertest).
# Run: Rscript compare.R

suppressPackageStartupMessages({
  library(lme4)
  library(lmerTest)
})

# Rscript writes ~+~ for a space in a path.
script <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)), fixed = TRUE)
folder <- if (length(script) == 1) dirname(normalizePath(script)) else getwd()
data <- read.csv(file.path(folder, "tables", "comparison-data.csv"), na.strings = "", encoding = "UTF-8", check.names = FALSE,
                 colClasses = c(session_id = "character", group = "character", practitioner_id = "character",
                                client_id = "character", site = "character"))

# Compared by ${comment(by)}; every estimate is a group minus the reference.
data$group <- relevel(factor(data$group), ref = ${quote(reference)})
# A session that names no practitioner, or no client, stands for itself.
itself <- paste0("session:", data$session_id)
data$practitioner_id <- ifelse(is.na(data$practitioner_id), itself, data$practitioner_id)
data$client <- ifelse(is.na(data$client_id), itself, paste(data$practitioner_id, data$client_id))

measures <- ${vector(primary.map(measureColumn))}
percents <- ${vector(ofKind('percent'))}
ratios <- ${vector(ofKind('ratio'))}
covariates <- ${vector(covariates)}
# Fewer practitioners than this on a side make the p value of a generalised model too small.
enough <- 20

for (at in seq_along(covariates)) data[[paste0("covariate_", at)]] <- data[[covariates[at]]]
fixed <- c("group", if (length(covariates) > 0) paste0("covariate_", seq_along(covariates)))
stated <- if (length(covariates) > 0) complete.cases(data[fixed]) else rep(TRUE, nrow(data))

nothing <- function(measure, model, why) {
  data.frame(measure = measure, model = model, group = NA, estimate = NA, std_error = NA, df = NA,
             low = NA, high = NA, p = NA, practitioner_sd = NA, sessions = NA, practitioners = NA, note = why)
}

# The quiet way to ask for a fit: an error or a refusal becomes a note.
attempt <- function(measure, model, fit) {
  tryCatch(suppressWarnings(suppressMessages(fit())), error = function(e) nothing(measure, model, conditionMessage(e)))
}

# Random effects that the rows can tell apart: practitioners, clients with several sessions, sessions for counts.
effects <- function(rows, session) {
  sessions <- nrow(rows)
  clients <- length(unique(rows$client))
  practitioners <- length(unique(rows$practitioner_id))
  c(if (practitioners < sessions) "(1 | practitioner_id)",
    if (clients < sessions && clients > practitioners) "(1 | client)",
    if (session) "(1 | session_id)")
}

a_side <- function(rows) min(tapply(rows$practitioner_id, rows$group, function(x) length(unique(x))))

tidy <- function(measure, model, fitted, rows, table, df, p) {
  kept <- grepl("^group", rownames(table))
  estimate <- table[kept, 1]
  error <- table[kept, 2]
  half <- if (all(is.na(df))) qnorm(0.975) * error else qt(0.975, df[kept]) * error
  spreads <- if (inherits(fitted, "merMod")) VarCorr(fitted) else list()
  spread <- if ("practitioner_id" %in% names(spreads)) attr(spreads$practitioner_id, "stddev")[[1]] else NA
  few <- inherits(fitted, "glmerMod") && a_side(rows) < enough
  data.frame(measure = measure, model = model, group = sub("^group", "", rownames(table)[kept]), estimate = estimate,
             std_error = error, df = if (all(is.na(df))) NA else df[kept], low = if (few) NA else estimate - half,
             high = if (few) NA else estimate + half, p = if (few) NA else p[kept], practitioner_sd = spread,
             sessions = nrow(rows), practitioners = length(unique(rows$practitioner_id)),
             note = paste(c(if (few) paste("fewer than", enough, "practitioners a side: no p value or interval"),
                            if (inherits(fitted, "merMod") && isSingular(fitted)) "practitioners, clients or sessions do not differ beyond chance"),
                          collapse = "; "),
             row.names = NULL)
}

linear <- function(measure) {
  rows <- data[!is.na(data[[measure]]) & stated, ]
  rows$value <- rows[[measure]]
  rows$group <- droplevels(rows$group)
  if (nlevels(rows$group) < 2) return(nothing(measure, "linear", "fewer than two groups have values"))
  if (length(unique(rows$value)) < 2) return(nothing(measure, "linear", "all values are the same"))
  random <- effects(rows, FALSE)
  if (length(random) == 0) {
    # One session each: there is nothing within practitioners to tell from what is between them.
    fitted <- lm(reformulate(fixed, "value"), rows)
    table <- summary(fitted)$coefficients
    return(tidy(measure, "linear, one session a practitioner", fitted, rows, table, rep(df.residual(fitted), nrow(table)), table[, 4]))
  }
  fitted <- lmer(reformulate(c(fixed, random), "value"), rows)
  table <- summary(fitted)$coefficients
  tidy(measure, "linear mixed", fitted, rows, table, table[, "df"], table[, ncol(table)])
}

counts <- function(measure, model) {
  above <- data[[paste0(measure, "_numerator")]]
  below <- data[[paste0(measure, "_denominator")]]
  used <- !is.na(below) & below > 0 & stated
  rows <- data[used, ]
  rows$above <- above[used]
  rows$below <- below[used]
  rows$group <- droplevels(rows$group)
  if (nlevels(rows$group) < 2) return(nothing(measure, model, "fewer than two groups have values"))
  random <- effects(rows, TRUE)
  easier <- glmerControl(optimizer = "bobyqa")
  fitted <- if (model == "binomial mixed (log odds)")
    glmer(reformulate(c(fixed, random), "cbind(above, below - above)"), rows, family = binomial, control = easier)
  else
    glmer(reformulate(c(fixed, random, "offset(log(below))"), "above"), rows, family = poisson, control = easier)
  table <- summary(fitted)$coefficients
  tidy(measure, model, fitted, rows, table, rep(NA, nrow(table)), table[, 4])
}

each <- function(of, model, fit) do.call(rbind, lapply(of, function(m) attempt(m, model, function() fit(m, model))))
results <- rbind(
  each(measures, "linear mixed", function(m, model) linear(m)),
  each(percents, "binomial mixed (log odds)", counts),
  each(ratios, "Poisson mixed (log ratio)", counts)
)
# Holm over the primary family, linear models only: the others answer the same question twice.
own <- grepl("^linear", results$model)
results$p_holm <- NA
results$p_holm[own] <- p.adjust(results$p[own], "holm")

write.csv(results, file.path(folder, "tables", "comparisons-lme4.csv"), row.names = FALSE, na = "")
print(results[, c("measure", "model", "group", "estimate", "low", "high", "df", "p", "p_holm", "note")], digits = 3)
`;
}

function vector(words: readonly string[]): string {
  return `c(${words.map(quote).join(', ')})`;
}

/** A string for R, whatever it holds. */
function quote(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
}

function comment(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
