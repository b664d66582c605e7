System.Console.WriteLine("see README.md");
