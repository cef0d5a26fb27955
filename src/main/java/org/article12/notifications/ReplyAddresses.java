package org.article12.notifications;

import java.util.Optional;
import java.util.UUID;

/** Knows to which address people answer the portal's mails; who takes mail in says it. */
public interface ReplyAddresses {

	/** The address for answers to one mail; empty where no mail is taken. */
	Optional<String> of(UUID mail);

}
