# Gwet's AC1 from its definition on raw ratings (pair by pair), and weighted kappas by psych.
suppressPackageStartupMessages({ library(psych); library(jsonlite) })
ac1 <- function(rated, q) {
  use <- rated[rowSums(!is.na(rated)) > 1, , drop = FALSE]
  same <- apply(use, 1, function(row) { row <- row[!is.na(row)]; mean(combn(row, 2, function(p) p[1] == p[2])) })
  share <- sapply(seq_len(q), function(k) mean(apply(use, 1, function(row) mean(row == k, na.rm = TRUE))))
  pe <- sum(share * (1 - share)) / (q - 1)
  (mean(same) - pe) / (1 - pe)
}
set.seed(8)
draw <- function(n, raters, q, missing, skew) {
  truth <- sample(q, n, TRUE, prob = skew^seq_len(q))
  rated <- sapply(seq_len(raters), function(r) ifelse(runif(n) < .7, truth, sample(q, n, TRUE)))
  rated[matrix(runif(n * raters) < missing, n)] <- NA
  rated
}
sets <- list(two = draw(40, 2, 4, 0, .8), skewed = draw(60, 2, 3, 0, .1), three = draw(30, 3, 5, .2, .7))
tables <- list(a = matrix(c(4, 2, 0, 0, 0, 1, 5, 3, 0, 0, 0, 2, 9, 2, 0, 0, 0, 3, 7, 1, 0, 0, 0, 1, 3), 5, byrow = TRUE),
               b = matrix(c(0, 1, 0, 2, 6, 3, 0, 1, 7), 3, byrow = TRUE))
weighted <- function(m, power) { q <- nrow(m); w <- 1 - abs(outer(seq_len(q), seq_len(q), "-"))^power / (q - 1)^power; suppressWarnings(cohen.kappa(m, w = w)$weighted.kappa) }
cat(toJSON(list(
  ac1 = lapply(names(sets), function(n) { q <- max(sets[[n]], na.rm = TRUE); list(name = n, rated = sets[[n]], categories = q, value = ac1(sets[[n]], q)) }),
  weighted = lapply(tables, function(m) list(table = m, linear = weighted(m, 1), quadratic = weighted(m, 2)))
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
