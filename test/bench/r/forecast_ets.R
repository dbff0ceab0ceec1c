# Peer: forecast::ets with its 95 % ranges on the series of a file, one a line: period, horizon,
# values. Prints milliseconds a series.
suppressMessages(library(forecast))
lines <- strsplit(readLines(commandArgs(trailingOnly = TRUE)[1]), ",")
began <- proc.time()[["elapsed"]]
for (line in lines) {
  own <- as.numeric(line)
  forecast(ets(ts(own[-(1:2)], frequency = own[1])), h = own[2], level = c(80, 95))
}
cat(1000 * (proc.time()[["elapsed"]] - began) / length(lines))
