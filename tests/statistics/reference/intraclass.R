# Six intraclass correlations with F-based intervals by psych::ICC, on the analysis of variance.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
suppressPackageStartupMessages(library(psych))
set.seed(4)
sets <- list(
  `shrout and fleiss 1979` = matrix(c(9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7), 6, byrow = TRUE),
  `two raters, ties` = matrix(c(1, 1, 2, 2, 2, 1, 4, 4, 4, 3, 4, 4, 5, 5), 7, byrow = TRUE),
  `three subjects` = matrix(c(0.4, 0.5, 1.1, 0.9, 2.2, 2.9), 3, byrow = TRUE),
  `no agreement` = matrix(rnorm(40), 8),
  `constant shift` = cbind(c(1, 3, 4, 8, 9) + c(0, 0.1, 0, 0, 0), c(3, 5, 6, 10, 11)),
  `percentages` = matrix(round(runif(36, 20, 90), 1), 12)
)
emit(lapply(names(sets), function(name) {
  found <- suppressMessages(ICC(sets[[name]], lmer = FALSE))$results
  list(name = name, ratings = sets[[name]], forms = data.frame(
    form = c("(1,1)", "(A,1)", "(C,1)", "(1,k)", "(A,k)", "(C,k)"),
    value = found$ICC, f = found$F, df1 = found$df1, df2 = found$df2, p = found$p,
    low = found$`lower bound`, high = found$`upper bound`))
}))
