# Limits of individuals charts from mean moving ranges, and runs counted by rle, by base R.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
sets <- list(
  steady = c(5, 5.4, 4.8, 5.1, 5.2, 4.9, 5.3, 5, 5.1, 4.7),
  `a jump` = c(5, 5.4, 4.8, 5.1, 5.2, 4.9, 5.3, 5, 9.9, 5.2),
  rising = c(5, 5.2, 4.9, 5.1, 5.3, 5.4, 5.6, 5.8, 5.9, 6.1),
  `shifted down` = c(6, 4, 6, 4, 6, 4, 6, 4, 4.9, 4.8, 4.9, 4.7, 4.9, 4.8, 4.9, 4.6),
  `ties` = c(2, 2, 3, 3, 2, 2, 3, 3, 3, 3, 3)
)
ends <- function(flags, length) {
  # Positions at which a run of TRUE has just become that long, or goes on.
  runs <- rle(flags)
  counts <- unlist(lapply(seq_along(runs$lengths), function(i) if (runs$values[i]) seq_len(runs$lengths[i]) else rep(0, runs$lengths[i])))
  which(counts >= length)
}
emit(lapply(names(sets), function(name) {
  x <- sets[[name]]
  base <- x[1:8]
  centre <- mean(base)
  reach <- 3 / 1.128 * mean(abs(diff(base)))
  list(name = name, values = x, centre = centre, low = centre - reach, high = centre + reach,
       outside = I(which(x < centre - reach | x > centre + reach) - 1),
       rising = I(ends(c(FALSE, diff(x) > 0), 5) - 1), falling = I(ends(c(FALSE, diff(x) < 0), 5) - 1),
       side = I(sort(c(ends(x > centre, 8), ends(x < centre, 8))) - 1))
}))
