# Newcombe's score interval (2006, method 5) of the probability of superiority, as Cliff's delta, by uniroot.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
sets <- list(
  separated = list(a = c(5, 6, 7), b = c(1, 2, 3)), below = list(a = c(1, 2), b = c(4, 4.5, 9, 11)),
  many = list(a = 21:40, b = 1:20), tied = list(a = c(2, 2, 2), b = c(2, 2, 2, 2))
)
emit(lapply(names(sets), function(name) {
  a <- sets[[name]]$a; b <- sets[[name]]$b; m <- length(a); n <- length(b)
  found <- mean(outer(a, b, ">") + outer(a, b, "==") / 2)
  z <- qnorm(.975); more <- (m + n) / 2 - 1
  reach <- function(t) z * sqrt(t * (1 - t) * (1 + more * (1 - t) / (2 - t) + more * t / (1 + t)) / (m * n))
  low <- if (found == 0) 0 else uniroot(function(t) found - t - reach(t), c(1e-9, min(found, 1 - 1e-9)), tol = 1e-13)$root
  high <- if (found == 1) 1 else uniroot(function(t) t - found - reach(t), c(max(found, 1e-9), 1 - 1e-9), tol = 1e-13)$root
  list(name = name, a = a, b = b, value = 2 * found - 1, low = 2 * low - 1, high = 2 * high - 1)
}))
