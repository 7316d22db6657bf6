# Sample sizes and power of two-sample t tests by stats::power.t.test, exact in both tails.
cases <- expand.grid(n = c(4, 8, 20), d = c(.3, .8, 1.5))
power <- apply(cases, 1, function(x) power.t.test(n = x[["n"]], delta = x[["d"]], sd = 1, strict = TRUE)$power)
sizes <- data.frame(d = c(.4, .5, 1, 2), power = c(.8, .9, .8, .95))
sizes$n <- apply(sizes, 1, function(x) ceiling(power.t.test(delta = x[["d"]], sd = 1, power = x[["power"]], strict = TRUE)$n))
margin <- data.frame(sd = c(10, 10, 3), margin = c(5, 2, 4))
margin$n <- apply(margin, 1, function(x) { n <- 2; while (qt(.975, 2 * (n - 1)) * x[["sd"]] * sqrt(2 / n) > x[["margin"]]) n <- n + 1; n })
cat(jsonlite::toJSON(list(power = cbind(cases, power = power), sizes = sizes, margin = margin), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
