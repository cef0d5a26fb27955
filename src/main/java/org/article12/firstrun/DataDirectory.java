package org.article12.firstrun;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The directory that keeps the embedded server's data between runs. One running portal
 * holds its lock; the operating system gives the lock back however that portal ends.
 */
class DataDirectory {

	private final Path path;

	private @Nullable FileChannel lockFile;

	DataDirectory(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	/** Makes the directory if need be and takes its lock. */
	void open() {
		try {
			if (Files.notExists(this.path)) {
				Files.createDirectories(this.path);
				restrict(this.path, "rwx------");
			}
			FileChannel channel = FileChannel.open(this.path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.READ, StandardOpenOption.WRITE);
			this.lockFile = channel;
			if (!lock(channel)) {
				channel.close();
				throw new CannotStart("The data directory %s is in use by another running portal.".formatted(this.path),
						"Stop that one, or give this one a directory of its own with ARTICLE12_DATA_DIR.");
			}
			channel.truncate(0);
			channel.write(
					ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private static boolean lock(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Gives the lock back. */
	void close() {
		try {
			if (this.lockFile != null) {
				this.lockFile.close();
			}
		}
		catch (IOException ex) {
			// The lock ends with this process in any case.
		}
	}

	Path path() {
		return this.path;
	}

	/** PostgreSQL's own data directory. */
	Path cluster() {
		return this.path.resolve("postgresql");
	}

	/** Where the server's programs are unpacked. */
	Path programs() {
		return this.path.resolve("programs");
	}

	/** What the server says. */
	Path log() {
		return this.path.resolve("postgresql.log");
	}

	/** The password of the server's only user. */
	Path passwordFile() {
		return this.path.resolve("password");
	}

	boolean hasCluster() {
		return Files.exists(this.path.resolve("postgresql/PG_VERSION"));
	}

	/** The major version of the server that made the data, for example {@code 18}. */
	String clusterVersion() {
		return read(this.path.resolve("postgresql/PG_VERSION"));
	}

	/**
	 * Makes ready for a new cluster: away with one whose making was broken off, and a new
	 * password.
	 */
	void beginCluster() {
		try {
			if (Files.exists(unfinished())) {
				FileSystemUtils.deleteRecursively(cluster());
			}
			if (!hasCluster()) {
				Files.writeString(unfinished(), "");
				byte[] password = new byte[16];
				new SecureRandom().nextBytes(password);
				Files.deleteIfExists(passwordFile());
				Files.createFile(passwordFile());
				restrict(passwordFile(), "rw-------");
				Files.writeString(passwordFile(), HexFormat.of().formatHex(password));
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/** Notes that the cluster is whole. */
	void finishCluster() {
		try {
			Files.deleteIfExists(unfinished());
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/** What stands in the password file. */
	String password() {
		return read(passwordFile());
	}

	private Path unfinished() {
		return this.path.resolve("unfinished");
	}

	private String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new CannotStart("The file %s of the data directory cannot be read.".formatted(file),
					"Restore it, or delete %s to begin anew with fresh demonstration data.".formatted(this.path), ex);
		}
	}

	/** Closes to others what the server's library leaves open to everybody. */
	void closePrograms() {
		try {
			if (Files.exists(programs())) {
				restrict(programs(), "rwx------");
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private static void restrict(Path file, String permissions) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
		}
	}

	private CannotStart notWritable(IOException ex) {
		String reason = (ex instanceof FileSystemException failure && failure.getReason() != null)
				? " (" + failure.getReason() + ")" : "";
		return new CannotStart("The data directory %s cannot be written%s.".formatted(this.path, reason),
				"Make it writable, or name another one with ARTICLE12_DATA_DIR.", ex);
	}

}
