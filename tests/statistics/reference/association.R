# Chi-squared test, odds ratios with Woolf's interval (1/2 added where a cell is empty),
# F1 from counted pairs, by base R.
emit <- function(x) cat(jsonlite::toJSON(x, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
tables <- list(
  rbind(c(12, 5), c(3, 14)), rbind(c(0, 7), c(5, 9)), rbind(c(1, 1), c(1, 1)), rbind(c(240, 31), c(177, 52))
)
odds <- lapply(tables, function(table) {
  used <- if (any(table == 0)) table + 0.5 else table
  estimate <- log(used[1, 1] * used[2, 2] / (used[1, 2] * used[2, 1]))
  error <- sqrt(sum(1 / used))
  test <- suppressWarnings(chisq.test(table, correct = FALSE))
  list(table = table, value = exp(estimate), low = exp(estimate - qnorm(0.975) * error),
       high = exp(estimate + qnorm(0.975) * error), statistic = test$statistic[[1]], p = test$p.value, expected = test$expected)
})
wide <- rbind(c(12, 5, 9), c(3, 14, 2), c(1, 1, 8), c(4, 0, 4))
test <- suppressWarnings(chisq.test(wide))
square <- rbind(c(8, 2, 1), c(3, 5, 0), c(0, 1, 4))
truth <- rep(rep(1:3, each = 3), as.vector(t(square)))
said <- rep(rep(1:3, times = 3), as.vector(t(square)))
per <- lapply(1:3, function(k) {
  precision <- mean(truth[said == k] == k)
  recall <- mean(said[truth == k] == k)
  list(precision = precision, recall = recall, f1 = 2 * precision * recall / (precision + recall))
})
emit(list(odds = odds, wide = list(table = wide, statistic = test$statistic[[1]], df = test$parameter[[1]], p = test$p.value),
          square = list(table = square, per = per, accuracy = mean(truth == said), macroF1 = mean(sapply(per, `[[`, "f1")))))
