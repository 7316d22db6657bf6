# ICC(1) of clusters of unequal size from aov, its F interval, design effect and effective n.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
sets <- list(
  equal = list(c(1, 2, 3), c(2, 4, 6), c(7, 8, 9)),
  unequal = list(c(10.2, 11.4), c(9.1, 8.8, 9.9, 9.4), I(c(14.2)), c(12, 12.5, 13.1)),
  ties = list(c(1, 1, 2), c(1, 2, 2, 2), c(1, 1)),
  `no clustering` = list(c(1, 5, 9), c(2, 5, 8), c(1, 6, 8))
)
flat <- lapply(names(sets), function(name) {
  clusters <- lapply(sets[[name]], unclass)
  sizes <- lengths(clusters)
  n <- sum(sizes)
  k <- length(clusters)
  table <- summary(aov(unlist(clusters) ~ factor(rep(seq_len(k), sizes))))[[1]]
  between <- table[1, 3]
  within <- table[2, 3]
  n0 <- (n - sum(sizes^2) / n) / (k - 1)
  icc <- (between - within) / (between + (n0 - 1) * within)
  low <- between / within / qf(0.975, k - 1, n - k)
  high <- between / within * qf(0.975, n - k, k - 1)
  deff <- max(1, 1 + (sum(sizes^2) / n - 1) * icc)
  # The cluster-robust variance as a sandwich around the intercept's score.
  x <- unlist(clusters)
  id <- rep(seq_len(k), sizes)
  bread <- 1 / n
  meat <- sum(tapply(resid(lm(x ~ 1)), id, sum)^2)
  half <- qt(0.975, k - 1) * sqrt(bread * meat * bread * k / (k - 1))
  list(name = name, mean = mean(x), meanLow = mean(x) - half, meanHigh = mean(x) + half, clusters = sets[[name]], value = icc, low = (low - 1) / (low + n0 - 1), high = (high - 1) / (high + n0 - 1),
       designEffect = deff, effectiveN = n / deff)
})
# Clusters nested in strata: the strata's own differences are a term of the model.
strata <- list(list(c(1, 2, 3), c(2, 4, 6), c(7, 8)), list(c(21, 22), c(29, 31, 30), c(25)))
x <- unlist(strata)
group <- rep(seq_along(strata), sapply(strata, function(s) length(unlist(s))))
sizes <- unlist(lapply(strata, lengths))
cluster <- factor(rep(seq_along(sizes), sizes))
table <- summary(aov(x ~ factor(group) + cluster))[[1]]
n <- length(x)
k <- length(sizes)
n0 <- (n - sum(sapply(strata, function(s) sum(lengths(s)^2) / sum(lengths(s))))) / (k - length(strata))
f <- table[2, 3] / table[3, 3]
icc <- (f - 1) / (f + n0 - 1)
low <- f / qf(0.975, k - length(strata), n - k)
high <- f * qf(0.975, n - k, k - length(strata))
nested <- list(strata = lapply(strata, function(s) lapply(s, I)), value = icc, low = (low - 1) / (low + n0 - 1), high = (high - 1) / (high + n0 - 1))
emit(list(flat = flat, nested = nested))
