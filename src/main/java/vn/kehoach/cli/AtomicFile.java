package vn.kehoach.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes a file whole or not at all (ghi trọn vẹn): beside the target, read again and compared,
 * then put in its place. Whatever fails, the old file stays as it was.
 */
final class AtomicFile {
  private static final String SUFFIX = ".tmp";

  /**
   * Writes the bytes to the target; its folder is made where it is missing.
   *
   * @throws CommandFault with a sentence that says what stands in the way
   */
  void write(Path target, byte[] bytes) throws CommandFault {
    if (Files.isDirectory(target)) {
      throw CommandFault.file("KH801", target);
    }
    Path temporary = null;
    try {
      temporary = beside(target);
      fill(temporary, bytes);
      replace(temporary, target);
    } catch (AccessDeniedException e) {
      throw CommandFault.file("KH802", target);
    } catch (IOException e) {
      throw CommandFault.file("KH803", target);
    } finally {
      remove(temporary);
    }
  }

  private static Path beside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    return Files.createTempFile(folder, "." + target.getFileName() + ".", SUFFIX);
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
      throw new IOException("what was read is not what was written");
    }
  }

  private static void replace(Path temporary, Path target) throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // It stays behind under its own name; the target is whole either way.
      return;
    }
  }
}
