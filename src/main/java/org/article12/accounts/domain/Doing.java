package org.article12.accounts.domain;

/** What a person does that is counted, because it writes much or has mail sent. */
public enum Doing {

	/** Starting a request. */
	DRAFT,
	/** Writing a message, which is mailed to others. */
	MESSAGE,
	/** Inviting a person, or making a link. */
	INVITATION,
	/** Saving answers of a draft, as pages do by themselves too. */
	SAVE,
	/** Any other act. */
	ACT

}
