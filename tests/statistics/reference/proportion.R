# Wilson score intervals by prop.test without continuity correction.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
sets <- list(c(7, 10), c(0, 12), c(12, 12), c(1, 1), c(0, 1), c(313, 900), c(1, 250))
emit(lapply(sets, function(s) {
  interval <- as.numeric(suppressWarnings(prop.test(s[1], s[2], correct = FALSE))$conf.int)
  list(successes = s[1], trials = s[2], low = interval[1], high = interval[2])
}))
