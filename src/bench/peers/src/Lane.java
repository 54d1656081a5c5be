import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One peer, told by its standard input what to do: {@code write FILE} renders the document once
 * into a file, a number renders it that often and answers with nanoseconds of the clock and of the
 * processors.
 */
public final class Lane {
  private Lane() {}

  /** A way to the bytes of a Word file. */
  interface Peer {
    byte[] render(Map<String, Object> data) throws Exception;
  }

  /** {@code Lane (xdocreport|poi-tl) template.docx data.json [output.docx]}. */
  @SuppressWarnings("unchecked")
  public static void main(String[] arguments) throws Exception {
    byte[] template = Files.readAllBytes(Path.of(arguments[1]));
    Map<String, Object> data = new ObjectMapper().readValue(new File(arguments[2]), Map.class);
    Peer peer = arguments[0].equals("poi-tl") ? new PoiTl(template) : new XDocReport(template);
    if (arguments.length > 3) {
      Files.write(Path.of(arguments[3]), peer.render(data));
      return;
    }
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      run(peer, data, line);
    }
  }

  private static void run(Peer peer, Map<String, Object> data, String line) throws Exception {
    if (line.startsWith("write ")) {
      Files.write(Path.of(line.substring(6)), peer.render(data));
      System.out.println("done");
      return;
    }
    long clock = System.nanoTime();
    long work = processors();
    for (int i = Integer.parseInt(line); i > 0; i--) {
      peer.render(data);
    }
    System.out.println((System.nanoTime() - clock) + " " + (processors() - work));
  }

  private static long processors() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
  }
}
