# Percentile and BCa end points by boot::boot.ci, from given replicates and jackknife influences.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
suppressPackageStartupMessages(library(boot))
sets <- list(
  `mean of a skewed sample` = list(x = c(0.2, 0.4, 0.4, 0.9, 1.1, 1.3, 2.6, 8.1), f = mean),
  `median with ties` = list(x = c(1, 1, 1, 2, 3, 3, 5, 9, 9, 12, 14), f = median),
  `coefficient of variation` = list(x = c(10.5, 3.2, 4.4, 8.8, 2.9, 6.1), f = function(x) sd(x) / mean(x))
)
set.seed(11)
emit(lapply(names(sets), function(name) {
  x <- sets[[name]]$x
  f <- sets[[name]]$f
  drawn <- boot(x, function(data, i) f(data[i]), R = 199)
  left <- sapply(seq_along(x), function(i) f(x[-i]))
  influence <- (length(x) - 1) * (mean(left) - left)
  found <- suppressWarnings(boot.ci(drawn, type = c("perc", "bca"), L = influence))
  list(name = name, value = drawn$t0, replicates = as.vector(drawn$t), influence = influence,
       percentile = found$percent[4:5], bca = found$bca[4:5])
}))
