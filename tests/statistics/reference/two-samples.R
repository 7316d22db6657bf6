# Two samples: Welch, paired t, Hedges' g with the noncentral t, rank sum, Hodges-Lehmann,
# Cliff's delta from all pairs, by base R.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
set.seed(8)
sets <- list(
  plain = list(a = c(1.1, 2.3, 0.7, 4.4, 3.9, 2.8), b = c(0.9, 1.7, 0.2, 1.3, 2.2)),
  ties = list(a = c(1, 2, 2, 3, 3, 3, 5), b = c(1, 1, 2, 2, 3, 4, 4, 4)),
  tiny = list(a = c(0.4, 1.9), b = c(2.5, 3.7)),
  `zero variance on one side` = list(a = c(2, 2, 2, 2), b = c(1.5, 2.5, 3.1)),
  large = list(a = round(rnorm(64, 55, 12), 3), b = round(rnorm(51, 49, 20), 3)),
  separated = list(a = c(10.5, 11.2, 12.9, 14.1), b = c(1.2, 3.4, 2.2, 5.6, 4.1))
)
g <- function(a, b) {
  df <- length(a) + length(b) - 2
  pooled <- sqrt(((length(a) - 1) * var(a) + (length(b) - 1) * var(b)) / df)
  j <- exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2))
  d <- (mean(a) - mean(b)) / pooled
  scale <- sqrt(length(a) * length(b) / (length(a) + length(b)))
  bound <- function(p) uniroot(function(ncp) suppressWarnings(pt(d * scale, df, ncp)) - p, d * scale + c(-30, 12), tol = 1e-13)$root
  list(value = j * d, low = j * bound(0.975) / scale, high = j * bound(0.025) / scale)
}
cliff <- function(a, b) {
  d <- sign(outer(a, b, "-"))
  m <- length(a)
  n <- length(b)
  delta <- mean(d)
  s <- (n^2 * sum((rowMeans(d) - delta)^2) + m^2 * sum((colMeans(d) - delta)^2) - sum((d - delta)^2)) / (m * n * (m - 1) * (n - 1))
  s <- max(0, s)
  z <- qnorm(0.975)
  reach <- z * sqrt(s) * sqrt((1 - delta^2)^2 + z^2 * s)
  below <- 1 - delta^2 + z^2 * s
  list(value = delta, low = if (below == 0) delta else max(-1, (delta - delta^3 - reach) / below),
       high = if (below == 0) delta else min(1, (delta - delta^3 + reach) / below))
}
shift <- function(a, b) {
  d <- sort(outer(a, b, "-"))
  m <- length(a)
  n <- length(b)
  if (!anyDuplicated(c(a, b)) && m < 50 && n < 50) {
    k <- max(1, qwilcox(0.025, m, n))
  } else {
    k <- max(1, floor(m * n / 2 + qnorm(0.025) * sqrt(m * n * (m + n + 1) / 12)))
  }
  list(value = median(d), low = d[k], high = d[m * n - k + 1])
}
emit(lapply(names(sets), function(name) {
  a <- sets[[name]]$a
  b <- sets[[name]]$b
  welch <- t.test(a, b)
  pairs <- min(length(a), length(b))
  paired <- t.test(b[1:pairs], a[1:pairs], paired = TRUE)
  rank <- suppressWarnings(wilcox.test(a, b))
  list(name = name, a = a, b = b,
       welch = list(value = mean(a) - mean(b), low = welch$conf.int[1], high = welch$conf.int[2],
                    t = welch$statistic[[1]], df = welch$parameter[[1]], p = welch$p.value),
       paired = list(value = paired$estimate[[1]], low = paired$conf.int[1], high = paired$conf.int[2],
                     t = paired$statistic[[1]], df = paired$parameter[[1]], p = paired$p.value),
       hedges = g(a, b), rank = list(u = rank$statistic[[1]], p = rank$p.value),
       shift = shift(a, b), cliff = cliff(a, b))
}))
