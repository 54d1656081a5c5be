package vn.kehoach.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Writes a file whole or not at all (ghi trọn vẹn): beside the target, read again and compared,
 * then put in its place. Whatever fails, the old file stays as it was.
 */
final class AtomicFile {
  private static final String SUFFIX = ".tmp";

  /** What the machine's own mask leaves of it counts. */
  private static final FileAttribute<?> AS_ANY_NEW_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

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
      Path place = Files.exists(target) ? target.toRealPath() : target;
      requireWritable(place);
      temporary = beside(place);
      fill(temporary, bytes);
      replace(temporary, place);
    } catch (FileAlreadyExistsException e) {
      throw CommandFault.file("KH807", e.getFile());
    } catch (AccessDeniedException e) {
      throw CommandFault.file("KH802", target);
    } catch (IOException e) {
      throw CommandFault.file("KH803", target);
    } finally {
      remove(temporary);
    }
  }

  /** A file that somebody made read-only is not put aside for a new one. */
  private static void requireWritable(Path place) throws AccessDeniedException {
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
  }

  /** As open to others as the file whose place it takes, or as any new file. */
  private static Path beside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    String name = "." + target.getFileName() + ".";
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.createTempFile(folder, name, SUFFIX);
    }
    Path temporary = Files.createTempFile(folder, name, SUFFIX, AS_ANY_NEW_FILE);
    if (Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
    return temporary;
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
