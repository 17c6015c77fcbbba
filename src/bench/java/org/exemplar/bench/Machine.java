package org.exemplar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final double GIGABYTE = 1L << 30;

  private Machine() {}

  /** Processor, memory, system and Java, as items of a Markdown list. */
  static String printed() throws IOException {
    OperatingSystemMXBean system = system();
    return """
    - Processor: %s, %d of its threads at hand
    - Memory: %.0f GB; the Java heap of the benchmarks at most %d MB
    - System: %s %s, %s
    - Java: %s %s
    """
        .formatted(
            processor(),
            Runtime.getRuntime().availableProcessors(),
            system.getTotalMemorySize() / GIGABYTE,
            Runtime.getRuntime().maxMemory() >> 20,
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"));
  }

  /**
   * How many processes wanted a processor in the last minute, on average; this one is among them.
   */
  static String load() {
    double load = system().getSystemLoadAverage();
    return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }
}
