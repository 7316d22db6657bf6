import type { ComparisonResult } from '../../domain/comparison.js';
import type { Instrument } from '../../instruments/instrument.js';
import { findMeasure, measureColumn } from '../../instruments/instruments.js';

/**
 * An R script that fits the mixed models a reviewer will ask for on the exported
 * data: a random intercept per practitioner, Satterthwaite degrees of freedom;
 * percentages also as counts. Needs lme4 and lmerTest; runs as written from any folder.
 */
export function writeRScript(
  { by, reference, measures }: ComparisonResult,
  instruments: readonly Instrument[],
): string {
  const primary = measures.filter(({ family }) => family === 'primary');
  const columns = primary.map(measureColumn);
  const counted = primary
    .filter((ref) => {
      const { formula } = findMeasure(ref, instruments);
      return formula.kind === 'ratio' && formula.times === 100;
    })
    .map(measureColumn);
  return `# Mixed models of the compared sessions: a random intercept per practitioner.
# Needs R with lme4 and lmerTest (Debian: r-cran-lme4, r-cran-lmertest).
# Run: Rscript compare.R

suppressPackageStartupMessages({
  library(lme4)
  library(lmerTest)
})

# Rscript writes ~+~ for a space in a path.
script <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)), fixed = TRUE)
folder <- if (length(script) == 1) dirname(normalizePath(script)) else getwd()
data <- read.csv(file.path(folder, "tables", "comparison-data.csv"), na.strings = "", encoding = "UTF-8",
                 colClasses = c(session_id = "character", group = "character", practitioner_id = "character", site = "character"))

# Compared by ${comment(by)}; every estimate is a group minus the reference.
data$group <- relevel(factor(data$group), ref = ${quote(reference)})
# A session that names no practitioner stands for itself.
data$practitioner_id <- ifelse(is.na(data$practitioner_id), paste0("session:", data$session_id), data$practitioner_id)

measures <- c(${columns.map(quote).join(', ')})
counted <- c(${counted.map(quote).join(', ')})

nothing <- function(measure, model, why) {
  data.frame(measure = measure, model = model, group = NA, estimate = NA, std_error = NA, df = NA,
             low = NA, high = NA, p = NA, practitioner_sd = NA, sessions = NA, practitioners = NA, note = why)
}

# The quiet way to ask for a fit: an error or a refusal becomes a note.
attempt <- function(measure, model, fit) {
  tryCatch(suppressWarnings(suppressMessages(fit())), error = function(e) nothing(measure, model, conditionMessage(e)))
}

tidy <- function(measure, model, fitted, rows, table, df, p) {
  kept <- grepl("^group", rownames(table))
  estimate <- table[kept, 1]
  error <- table[kept, 2]
  half <- if (all(is.na(df))) qnorm(0.975) * error else qt(0.975, df[kept]) * error
  spread <- if (inherits(fitted, "merMod")) attr(VarCorr(fitted)$practitioner_id, "stddev")[[1]] else NA
  data.frame(measure = measure, model = model, group = sub("^group", "", rownames(table)[kept]), estimate = estimate,
             std_error = error, df = if (all(is.na(df))) NA else df[kept], low = estimate - half, high = estimate + half,
             p = p[kept], practitioner_sd = spread, sessions = nrow(rows),
             practitioners = length(unique(rows$practitioner_id)),
             note = if (inherits(fitted, "merMod") && isSingular(fitted)) "practitioners do not differ beyond their sessions" else "",
             row.names = NULL)
}

linear <- function(measure) {
  rows <- data[!is.na(data[[measure]]), ]
  rows$value <- rows[[measure]]
  rows$group <- droplevels(rows$group)
  if (nlevels(rows$group) < 2) return(nothing(measure, "linear", "fewer than two groups have values"))
  if (length(unique(rows$value)) < 2) return(nothing(measure, "linear", "all values are the same"))
  if (length(unique(rows$practitioner_id)) == nrow(rows)) {
    # One session each: there is nothing within practitioners to tell from what is between them.
    fitted <- lm(value ~ group, rows)
    table <- summary(fitted)$coefficients
    return(tidy(measure, "linear, one session a practitioner", fitted, rows, table, rep(df.residual(fitted), nrow(table)), table[, 4]))
  }
  fitted <- lmer(value ~ group + (1 | practitioner_id), rows)
  table <- summary(fitted)$coefficients
  tidy(measure, "linear mixed", fitted, rows, table, table[, "df"], table[, ncol(table)])
}

counts <- function(measure) {
  above <- data[[paste0(measure, "_numerator")]]
  below <- data[[paste0(measure, "_denominator")]]
  rows <- data[!is.na(below) & below > 0, ]
  rows$above <- above[!is.na(below) & below > 0]
  rows$rest <- below[!is.na(below) & below > 0] - rows$above
  rows$group <- droplevels(rows$group)
  if (nlevels(rows$group) < 2) return(nothing(measure, "binomial mixed (log odds)", "fewer than two groups have values"))
  fitted <- glmer(cbind(above, rest) ~ group + (1 | practitioner_id), rows, family = binomial)
  table <- summary(fitted)$coefficients
  tidy(measure, "binomial mixed (log odds)", fitted, rows, table, rep(NA, nrow(table)), table[, 4])
}

results <- rbind(
  do.call(rbind, lapply(measures, function(m) attempt(m, "linear mixed", function() linear(m)))),
  if (length(counted) > 0) do.call(rbind, lapply(counted, function(m) attempt(m, "binomial mixed (log odds)", function() counts(m))))
)
# Holm over the primary family, linear models only: the log odds answer the same question twice.
own <- !grepl("^binomial", results$model)
results$p_holm <- NA
results$p_holm[own] <- p.adjust(results$p[own], "holm")

write.csv(results, file.path(folder, "tables", "comparisons-lme4.csv"), row.names = FALSE, na = "")
print(results[, c("measure", "model", "group", "estimate", "low", "high", "df", "p", "p_holm", "note")], digits = 3)
`;
}

/** A string for R, whatever it holds. */
function quote(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
}

function comment(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
