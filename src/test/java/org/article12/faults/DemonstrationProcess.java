package org.article12.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.article12.ProcessTest;
import org.article12.firstrun.PortalProcess;

import org.springframework.util.FileSystemUtils;

/**
 * The demonstration in a process of its own, in 320 MB of heap, with a mail server and a
 * PostgreSQL that keeps what it has acknowledged. Tests that take turns
 * ({@link ProcessTest}) share it: a start takes a processor as long as a hundred tests.
 * It ends with them.
 */
public final class DemonstrationProcess {

	private static final DemonstrationProcess SHARED = new DemonstrationProcess();

	private final Path folder = folder();

	private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

	private final DurableServer server = new DurableServer(this.folder.resolve("postgresql"));

	private final int port = DurableServer.freePort();

	private PortalProcess portal;

	private DemonstrationProcess() {
		this.mail.start();
		forgetWhatWasKept();
		this.portal = started();
		Runtime.getRuntime().addShutdownHook(new Thread(this::end));
	}

	/** The one of this run, started when it is first wanted. */
	public static DemonstrationProcess shared() {
		return SHARED;
	}

	/** Where it answers, also after it was killed and started again. */
	public int port() {
		return this.port;
	}

	/** Where it keeps what it needs for a moment. */
	public Path temporary() {
		return this.folder.resolve("temporary");
	}

	/** What the process that runs now has written so far. */
	public String output() {
		return this.portal.output();
	}

	DurableServer server() {
		return this.server;
	}

	List<MimeMessage> mails() {
		return List.of(this.mail.getReceivedMessages());
	}

	void kill() {
		this.portal.kill();
	}

	void startAgain() {
		this.portal = started();
	}

	private static Path folder() {
		try {
			Path folder = Files.createTempDirectory("article12-process");
			Files.createDirectory(folder.resolve("temporary"));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Where the demonstration was made there was no mail server to send to.
	private void forgetWhatWasKept() {
		try (Connection database = this.server.connect(); Statement statement = database.createStatement()) {
			statement.execute("delete from mail where state = 'KEPT'");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// Whoever asks while there is no database is kept waiting for five seconds.
	private PortalProcess started() {
		PortalProcess process = PortalProcess.ofClasses(Map.ofEntries(Map.entry("SPRING_PROFILES_ACTIVE", "demo"),
				Map.entry("SERVER_PORT", Integer.toString(this.port)),
				Map.entry("JAVA_TOOL_OPTIONS", "-Xmx320m -XX:+ExitOnOutOfMemoryError -Djava.io.tmpdir=" + temporary()),
				Map.entry("SPRING_DATASOURCE_URL", this.server.url()),
				Map.entry("SPRING_DATASOURCE_USERNAME", "postgres"),
				Map.entry("SPRING_DATASOURCE_PASSWORD", "postgres"),
				Map.entry("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "5000"),
				Map.entry("SPRING_MAIL_HOST", "localhost"),
				Map.entry("SPRING_MAIL_PORT", Integer.toString(this.mail.getSmtp().getPort())),
				Map.entry("ARTICLE12_OUTBOX_RETRYEVERY", "2s"), Map.entry("ARTICLE12_OUTBOX_RECOVERAFTER", "5s")));
		process.awaitReady();
		return process;
	}

	private void end() {
		this.portal.close();
		this.server.close();
		this.mail.stop();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
