using PmoBot.Host.Commands;

return await CommandLine.RunAsync(args);
