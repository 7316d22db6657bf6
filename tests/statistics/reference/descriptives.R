# Mean, standard deviation, quantiles (type 7) and the t interval of a mean, by base R.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
sets <- list(
  plain = c(2.5, 3.1, 0.4, 7.75, 5.05, 1.2, 9.9),
  ties = c(1, 1, 2, 2, 2, 3, 8, 8, 8, 8),
  pair = c(0.1, 0.4),
  `zero variance` = c(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1),
  `far from zero` = c(1e6 + 4, 1e6 + 7, 1e6 + 13, 1e6 + 16),
  negative = c(-3.2, 0, 4.4, -0.7, 11.3)
)
emit(lapply(names(sets), function(name) {
  x <- sets[[name]]
  half <- qt(0.975, length(x) - 1) * sd(x) / sqrt(length(x))
  list(name = name, values = x, mean = mean(x), sd = sd(x), median = median(x),
       quantiles = unname(quantile(x, c(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), type = 7)),
       low = mean(x) - half, high = mean(x) + half)
}))
