package org.article12.notifications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import org.article12.notifications.SentMail;
import org.article12.notifications.SentMails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the portal's own mails for whoever takes in what comes back. */
@Component
class StoredSentMails implements SentMails {

	private static final String SELECT = """
			select m.id, m.message_id, m.reference, m.to_address,
				(select substr(i.event, 9) from mail_item mi join inbox_item i on i.id = mi.item_id
				where mi.mail_id = m.id and i.event like 'message:%' order by i.at desc, i.id desc limit 1) as message
			from mail m where\s""";

	private final JdbcClient jdbc;

	private final DeadAddresses dead;

	StoredSentMails(JdbcClient jdbc, DeadAddresses dead) {
		this.jdbc = jdbc;
		this.dead = dead;
	}

	@Override
	public Optional<SentMail> find(UUID id) {
		return this.jdbc.sql(SELECT + "m.id = ?").param(id).query(StoredSentMails::read).optional();
	}

	@Override
	public Optional<SentMail> find(String messageId) {
		return this.jdbc.sql(SELECT + "m.message_id = ?").param(messageId).query(StoredSentMails::read).optional();
	}

	@Override
	public void cameBack(SentMail mail, String why) {
		this.dead.mark(mail.toAddress(), why);
	}

	private static SentMail read(ResultSet row, int index) throws SQLException {
		String message = row.getString("message");
		return new SentMail(row.getObject("id", UUID.class), row.getString("message_id"), row.getString("reference"),
				row.getString("to_address"), (message != null) ? UUID.fromString(message) : null);
	}

}
