# Wilson's interval of a share of clustered values: n by Kish's design effect from the ANOVA ICC, further by (z / t)^2 for
# few clusters (Korn & Graubard 1998); the interval itself by prop.test on the fractions that are left.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
icc <- function(y, g) {
  sizes <- as.numeric(table(g)); k <- length(sizes); n <- length(y)
  table <- anova(lm(y ~ factor(g)))
  between <- table[1, "Mean Sq"]; within <- table[2, "Mean Sq"]
  size <- (n - sum(sizes^2) / n) / (k - 1)
  (between - within) / (between + (size - 1) * within)
}
effect <- function(y, g) {
  sizes <- as.numeric(table(g))
  max(1, 1 + (sum(sizes^2) / sum(sizes) - 1) * icc(y, g))
}
interval <- function(clusters, design) {
  y <- unlist(clusters); g <- rep(seq_along(clusters), lengths(clusters)); k <- length(clusters); n <- length(y)
  few <- (qnorm(.975) / qt(.975, k - 1))^2
  worth <- few * n / design(y, g)
  found <- suppressWarnings(prop.test(mean(y) * worth, worth, correct = FALSE))$conf.int
  list(clusters = lapply(clusters, as.logical), value = mean(y), effective = worth, low = found[1], high = found[2])
}
sets <- list(
  list(c(1, 1, 1), c(1, 0, 1, 1), c(0, 0), c(0, 0, 0, 1, 0), c(1, 1)),
  list(c(1, 0), c(0, 1), c(1, 0, 0), c(0, 1, 1)),
  list(c(0, 0, 0, 1), c(0, 0), c(0, 0, 0), c(0, 0, 0), c(0, 0), c(0, 1))
)
# Where everybody reaches the level its likeness is unknown: that of the measure behind it stands in.
related <- list(c(4, 5, 6), c(8, 9), c(1, 2, 2.5))
behind <- function(y, g) effect(unlist(related), rep(seq_along(related), lengths(related)))
emit(list(
  sets = lapply(sets, interval, design = effect),
  all = c(interval(list(c(1, 1, 1), c(1, 1), c(1, 1, 1)), behind), list(related = related)),
  # With neither, a cluster counts as one value.
  alone = interval(list(c(0, 0, 0), c(0, 0), c(0, 0, 0)), function(y, g) sum(table(g)^2) / length(y))
))
