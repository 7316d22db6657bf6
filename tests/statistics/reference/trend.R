# Slope of a line by lm; slope within clusters (a dummy for each) with CR2 variance and Satterthwaite degrees of freedom,
# by the definitions in Pustejovsky & Tipton (2018), dense algebra on the whole design.
library(jsonlite)
power <- function(m, p) {
  e <- eigen((m + t(m)) / 2, symmetric = TRUE)
  e$vectors %*% diag(ifelse(e$values > 1e-9, e$values^p, 0), nrow(m)) %*% t(e$vectors)
}
cr2 <- function(y, X, g, k) {
  n <- length(y)
  M <- solve(crossprod(X)); beta <- drop(M %*% crossprod(X, y)); H <- X %*% M %*% t(X); R <- diag(n) - H
  e <- y - drop(X %*% beta); con <- replace(numeric(ncol(X)), k, 1)
  parts <- lapply(unique(g), function(one) { i <- which(g == one); list(i = i, p = power(diag(length(i)) - H[i, i, drop = FALSE], -0.5) %*% X[i, , drop = FALSE] %*% M %*% con) })
  v <- sum(sapply(parts, function(one) sum(one$p * e[one$i])^2))
  G <- sapply(parts, function(one) drop(R[, one$i, drop = FALSE] %*% one$p)); B <- crossprod(G)
  df <- sum(diag(B))^2 / sum(B^2); se <- sqrt(v); t <- beta[[k]] / se
  list(value = beta[[k]], low = beta[[k]] - qt(.975, df) * se, high = beta[[k]] + qt(.975, df) * se, t = t, df = df, p = 2 * pt(-abs(t), df))
}
line <- function(x, y) {
  fit <- lm(y ~ x); own <- summary(fit)$coefficients["x", ]; ends <- confint(fit)["x", ]
  list(x = x, y = y, value = own[[1]], low = ends[[1]], high = ends[[2]], t = own[[3]], df = fit$df.residual, p = own[[4]])
}
set.seed(8)
g <- rep(letters[1:7], c(3, 5, 2, 6, 4, 1, 3))
x <- c(0, 1, 2, 0, 0, 1, 2, 3, 1, 2, 0, 1, 1, 2, 3, 4, 0, 2, 2, 5, 3, 0, 0, 4)
y <- round(40 + 2.5 * x + rep(rnorm(7, 0, 9), table(g)) + rnorm(length(g), 0, 6), 2)
# A cluster of one value is fitted whole by its dummy and says nothing of the slope.
kept <- g != "f"
cat(toJSON(list(
  lines = list(line(c(0, 0, 1, 2, 3, 3), c(41.2, 38.5, 44, 52.25, 47, 55.5)), line(c(0, 1, 2), c(1.5, 1.25, 1.75)), line(c(0, 2, 2, 5, 7), c(80, 71, 66, 60, 62))),
  clusters = list(g = g, x = x, y = y),
  within = cr2(y[kept], cbind(model.matrix(~ g[kept] - 1), x[kept]), g[kept], length(unique(g[kept])) + 1)
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
