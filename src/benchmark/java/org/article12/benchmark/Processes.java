package org.article12.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Linux's view of a process and of what it started. */
class Processes {

	/** Linux counts processor time in these. */
	private static final double TICKS = 100;

	private final ProcessHandle process;

	Processes(ProcessHandle process) {
		this.process = process;
	}

	/** The Java process on this machine that answers at an address. */
	static Processes listening(URI server) {
		String socket = "socket:[" + inode(server.getPort()) + "]";
		return ProcessHandle.allProcesses()
			.filter((process) -> holds(process, socket))
			.findFirst()
			.map(Processes::new)
			.orElseThrow(() -> new BenchmarkFailed("Nothing on this machine answers at " + server));
	}

	private static String inode(int port) {
		String end = ":%04X".formatted(port);
		return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
			.map(Path::of)
			.filter(Files::exists)
			.flatMap((file) -> lines(file).stream())
			.map((line) -> line.strip().split("\\s+"))
			.filter((fields) -> fields.length > 9 && fields[1].endsWith(end) && fields[3].equals("0A"))
			.map((fields) -> fields[9])
			.findFirst()
			.orElseThrow(() -> new BenchmarkFailed("Nothing on this machine listens on port " + port));
	}

	private static boolean holds(ProcessHandle process, String socket) {
		try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
			return files.anyMatch((file) -> {
				try {
					return Files.readSymbolicLink(file).toString().equals(socket);
				}
				catch (IOException ex) {
					return false;
				}
			});
		}
		catch (IOException | UncheckedIOException ex) {
			return false;
		}
	}

	/** How its virtual machine is set, without what belongs to its own classes. */
	List<String> settings() {
		List<String> words = new ArrayList<>(List.of(read("cmdline").split("\0")));
		return words.stream()
			.filter((word) -> word.startsWith("-X"))
			.filter((word) -> !word.startsWith("-XX:AOT") && !word.startsWith("-XX:SharedArchive")
					&& !word.startsWith("-Xshare"))
			.toList();
	}

	String program() {
		return this.process.info().command().orElse("java");
	}

	/**
	 * Processor time in seconds, with that of its children, present and past; where it
	 * ended meanwhile, none.
	 */
	double processorTime() {
		return Stream.concat(Stream.of(this.process), this.process.descendants())
			.mapToDouble((one) -> time(one, one.equals(this.process)))
			.sum();
	}

	private static double time(ProcessHandle process, boolean withPast) {
		try {
			String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return Stream.of(11, 12, 13, 14)
				.limit(withPast ? 4 : 2)
				.mapToDouble((field) -> Long.parseLong(fields[field]) / TICKS)
				.sum();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** Megabytes that are its own, and its share of what it has in common with others. */
	double memory() {
		return read("smaps_rollup").lines()
			.filter((line) -> line.startsWith("Pss:"))
			.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
			.sum();
	}

	/** Megabytes of its heap that are in use once all garbage is collected. */
	double heap() {
		command("GC.run");
		return command("GC.heap_info").lines()
			.filter((line) -> line.contains("used ") && !line.contains("Metaspace") && !line.contains("class space")
					&& !line.contains("space "))
			.mapToDouble((line) -> Double.parseDouble(line.replaceAll(".*used (\\d+)K.*", "$1")) / 1024)
			.sum();
	}

	private String command(String command) {
		String jcmd = Path.of(program()).resolveSibling("jcmd").toString();
		try {
			Process asked = new ProcessBuilder(jcmd, String.valueOf(this.process.pid()), command)
				.redirectError(Redirect.INHERIT)
				.start();
			return new String(asked.getInputStream().readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String read(String file) {
		try {
			return Files.readString(Path.of("/proc/" + this.process.pid() + "/" + file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
