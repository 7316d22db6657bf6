# Holm and Benjamini-Hochberg by p.adjust.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
sets <- list(c(0.01, 0.04, 0.03, 0.005), c(0.5, 0.5, 0.02, 0.02, 1), I(c(0.2)), c(0, 1e-9, 0.9, 0.049, 0.051, 0.3))
emit(lapply(sets, function(p) list(p = I(p), holm = I(p.adjust(p, "holm")), bh = I(p.adjust(p, "BH")))))
