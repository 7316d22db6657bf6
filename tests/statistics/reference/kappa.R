# Cohen's kappa and its variance by psych; Fleiss' kappa and Krippendorff's alpha
# from their definitions, written as differently from the code under test as may be
# (pair by pair over raw ratings).
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE, na = "null"), "\n")
suppressPackageStartupMessages(library(psych))

tables <- list(
  `three categories` = matrix(c(20, 5, 1, 3, 15, 6, 2, 2, 26), 3, byrow = TRUE),
  `skewed` = matrix(c(118, 5, 4, 2), 2, byrow = TRUE),
  `tiny` = matrix(c(2, 1, 0, 1), 2, byrow = TRUE),
  `worse than chance` = matrix(c(1, 9, 8, 2), 2, byrow = TRUE),
  `perfect` = matrix(c(4, 0, 0, 0, 6, 0, 0, 0, 1), 3, byrow = TRUE),
  `one rater constant` = matrix(c(6, 0, 4, 0), 2, byrow = TRUE),
  `unused category` = matrix(c(11, 2, 0, 3, 8, 0, 0, 0, 0), 3, byrow = TRUE)
)
cohen <- lapply(names(tables), function(name) {
  found <- suppressWarnings(cohen.kappa(tables[[name]]))
  list(name = name, table = tables[[name]], kappa = found$kappa, variance = found$var.kappa)
})

set.seed(20)
draw <- function(units, raters, categories, missing) {
  truth <- sample(categories, units, TRUE)
  rated <- sapply(seq_len(raters), function(r) ifelse(runif(units) < 0.7, truth, sample(categories, units, TRUE)))
  rated[matrix(runif(units * raters) < missing, units)] <- NA
  rated
}
sets <- list(
  `ten raters` = draw(30, 10, 4, 0),
  `three raters, gaps` = draw(25, 3, 5, 0.2),
  `two raters` = draw(12, 2, 3, 0),
  `tiny with gaps` = rbind(c(1, 1, NA), c(2, 2, 3), c(NA, NA, 1), c(3, 3, 3), c(1, 2, 1)),
  `many gaps` = draw(40, 4, 5, 0.5)
)
fleiss <- function(rated) {
  categories <- sort(unique(as.vector(rated)))
  n <- ncol(rated)
  agreeing <- mean(apply(rated, 1, function(row) {
    pairs <- combn(row, 2)
    mean(pairs[1, ] == pairs[2, ])
  }))
  chance <- sum((table(factor(rated, categories)) / length(rated))^2)
  (agreeing - chance) / (1 - chance)
}
alpha <- function(rated, metric) {
  kept <- apply(rated, 1, function(row) sum(!is.na(row)) > 1)
  rated <- rated[kept, , drop = FALSE]
  values <- rated[!is.na(rated)]
  categories <- sort(unique(values))
  counts <- table(factor(values, categories))
  distance <- function(a, b) {
    if (metric == "nominal") return(as.numeric(a != b))
    if (metric == "interval") return((a - b)^2)
    between <- categories >= min(a, b) & categories <= max(a, b)
    (sum(counts[between]) - (counts[[as.character(a)]] + counts[[as.character(b)]]) / 2)^2
  }
  observed <- sum(apply(rated, 1, function(row) {
    row <- row[!is.na(row)]
    pairs <- expand.grid(i = seq_along(row), j = seq_along(row))
    pairs <- pairs[pairs$i != pairs$j, ]
    sum(mapply(function(i, j) distance(row[i], row[j]), pairs$i, pairs$j)) / (length(row) - 1)
  })) / length(values)
  pairs <- expand.grid(i = seq_along(values), j = seq_along(values))
  pairs <- pairs[pairs$i != pairs$j, ]
  expected <- sum(mapply(function(i, j) distance(values[i], values[j]), pairs$i, pairs$j)) / (length(values) * (length(values) - 1))
  1 - observed / expected
}
many <- lapply(names(sets), function(name) {
  rated <- sets[[name]]
  list(name = name, ratings = rated,
       fleiss = if (anyNA(rated)) NA else fleiss(rated),
       nominal = alpha(rated, "nominal"), ordinal = alpha(rated, "ordinal"), interval = alpha(rated, "interval"))
})
emit(list(cohen = cohen, many = many))
