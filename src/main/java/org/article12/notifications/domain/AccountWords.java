package org.article12.notifications.domain;

import java.util.function.UnaryOperator;

import org.article12.accounts.AccountNotice.What;

/** Which words tell a person what happened to the account. */
final class AccountWords {

	private AccountWords() {
	}

	/** The key of the mail's subject. */
	static String subject(What what) {
		return switch (what) {
			case INVITED -> "notifications.account.subject.invited";
			case FORGOTTEN, LINK_SENT -> "notifications.account.subject.link";
			case LINK_MADE -> "notifications.account.subject.link-made";
			case PASSPHRASE_CHANGED -> "notifications.account.subject.passphrase";
			case CORRECTED, DEACTIVATED, REACTIVATED, BODIES_CHANGED -> "notifications.account.subject.changed";
		};
	}

	/**
	 * What the mail says.
	 * @param say the words of a key, told who did it
	 */
	static String of(What what, UnaryOperator<String> say) {
		return say.apply(switch (what) {
			case INVITED -> "notifications.account.invited";
			case FORGOTTEN -> "notifications.account.forgotten";
			case LINK_MADE -> "notifications.account.link-made";
			case LINK_SENT -> "notifications.account.link-sent";
			case PASSPHRASE_CHANGED -> "notifications.account.passphrase";
			case CORRECTED -> "notifications.account.corrected";
			case DEACTIVATED -> "notifications.account.deactivated";
			case REACTIVATED -> "notifications.account.reactivated";
			case BODIES_CHANGED -> "notifications.account.bodies";
		});
	}

}
