package org.article12.mailin.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.text.Text;
import org.article12.mailin.domain.ReceivedMail;
import org.article12.mailin.domain.WhyWaiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps mails that came in, each once, and what became of them. */
@Component
public class ReceivedMails {

	/** How many stand on a page. */
	public static final int PAGE_SIZE = 50;

	private static final int PIECE = 256 * 1024;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReceivedMails(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether that mail has come before. */
	public boolean knows(String identity) {
		return this.jdbc.sql("select exists (select from received_mail where identity = ?)")
			.param(identity)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Notes a mail; of two who note the same at once the second waits, and notes nothing.
	 * @return whether it is new
	 */
	public boolean add(UUID id, ReceivedMail mail, String reference, ReceivedState state, String why) {
		Instant sent = mail.sentAt();
		boolean posted = state == ReceivedState.POSTED;
		return this.jdbc
			.sql("""
					insert into received_mail (id, identity, received_at, sent_at, from_address, from_name, subject, reference,
						words, files, state, why)
					values (:id, :identity, :now, :sent, :address, :name, :subject, :reference, :words, :files, :state, :why)
					on conflict (identity) do nothing""")
			.param("id", id)
			.param("identity", mail.identity())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("sent", (sent != null) ? Timestamp.from(sent) : null, Types.TIMESTAMP)
			.param("address", mail.from())
			.param("name", mail.fromName())
			.param("subject", mail.subject())
			.param("reference", reference)
			.param("words", posted ? "" : mail.text())
			.param("files",
					mail.files().stream().map((file) -> Text.line(file.name())).collect(Collectors.joining("\n")))
			.param("state", state.name())
			.param("why", why)
			.update() > 0;
	}

	/** Keeps a mail as it came. */
	public void keep(UUID id, Path mail) {
		try (InputStream in = Files.newInputStream(mail)) {
			byte[] piece = in.readNBytes(PIECE);
			for (int number = 0; piece.length > 0; number++) {
				this.jdbc.sql("insert into received_mail_piece (mail_id, number, bytes) values (?, ?, ?)")
					.params(id, number, piece)
					.update();
				piece = in.readNBytes(PIECE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a mail as it came; nothing where it was not kept. */
	public void write(UUID id, OutputStream to) throws IOException {
		int number = 0;
		Optional<byte[]> piece = piece(id, number);
		while (piece.isPresent()) {
			to.write(piece.get());
			piece = piece(id, ++number);
		}
	}

	private Optional<byte[]> piece(UUID id, int number) {
		return this.jdbc.sql("select bytes from received_mail_piece where mail_id = ? and number = ?")
			.params(id, number)
			.query(byte[].class)
			.optional();
	}

	/** Those that wait for an officer, the oldest first. */
	public PageOf<ListedMail> waiting(int number) {
		long total = this.jdbc.sql("select count(*) from received_mail where state = 'WAITING'")
			.query(Long.class)
			.single();
		return new PageOf<>(this.jdbc
			.sql("select * from received_mail where state = 'WAITING' order by received_at, id limit ? offset ?")
			.params(PAGE_SIZE, (number - 1L) * PAGE_SIZE)
			.query(ReceivedMails::read)
			.list(), number, PAGE_SIZE, total);
	}

	/** One that waits, or waited, for an officer. */
	public Optional<ListedMail> find(UUID id) {
		return this.jdbc.sql("select * from received_mail where id = ? and state in ('WAITING', 'FILED', 'SET_ASIDE')")
			.param(id)
			.query(ReceivedMails::read)
			.optional();
	}

	/**
	 * An officer has dealt with one that waits.
	 * @return whether it waited still
	 */
	public boolean done(UUID id, ReceivedState state, String reference, CurrentUser by, String words) {
		boolean done = this.jdbc.sql("""
				update received_mail set state = ?, reference = ?, done_at = ?, done_by_name = ?, done_words = ?
				where id = ? and state = 'WAITING'""")
			.params(state.name(), reference, Timestamp.from(this.clock.instant()), by.name(), words, id)
			.update() > 0;
		if (done && state == ReceivedState.FILED) {
			this.jdbc.sql("delete from received_mail_piece where mail_id = ?").param(id).update();
		}
		return done;
	}

	private static ListedMail read(ResultSet row, int index) throws SQLException {
		return new ListedMail(row.getObject("id", UUID.class), row.getTimestamp("received_at").toInstant(),
				row.getString("from_address"), row.getString("from_name"), row.getString("subject"),
				row.getString("reference"), row.getString("words"), row.getString("files").lines().toList(),
				ReceivedState.valueOf(row.getString("state")), WhyWaiting.valueOf(row.getString("why")),
				row.getString("done_by_name"), row.getString("done_words"));
	}

	/** What has become of a mail. */
	public enum ReceivedState {

		/** It waits for an officer. */
		WAITING,
		/** It became a message by itself. */
		POSTED,
		/** An officer made a message of it. */
		FILED,
		/** An officer set it aside. */
		SET_ASIDE,
		/** Nobody has to look at it: it came from a machine. */
		NOT_FOR_US

	}

	/**
	 * A mail as the officers' pages show it.
	 *
	 * @param id identifies it
	 * @param receivedAt when it was fetched
	 * @param from the address from which it says to come
	 * @param fromName the name with that
	 * @param subject its subject
	 * @param reference the request that it is about, where that is known; empty otherwise
	 * @param words what its writer wrote
	 * @param files the names of its files
	 * @param state what has become of it
	 * @param why why it waits
	 * @param doneBy the officer who dealt with it
	 * @param doneWords why it was set aside
	 */
	public record ListedMail(UUID id, Instant receivedAt, String from, String fromName, String subject,
			String reference, String words, List<String> files, ReceivedState state, WhyWaiting why,
			@Nullable String doneBy, @Nullable String doneWords) {
	}

}
