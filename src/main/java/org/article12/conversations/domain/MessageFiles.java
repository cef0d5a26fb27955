package org.article12.conversations.domain;

import java.util.List;

import org.article12.conversations.Conversations;
import org.article12.conversations.Message;
import org.article12.core.CurrentUser;
import org.article12.documents.DocumentHolders;
import org.article12.documents.Documents;
import org.article12.documents.FolderId;
import org.article12.documents.StoredDocument;
import org.article12.documents.Upload;
import org.springframework.stereotype.Component;

/** Files on messages: read by whoever reads the message, part of the record with it. */
@Component
public class MessageFiles implements DocumentHolders {

	private final Conversations conversations;

	private final Documents documents;

	MessageFiles(Conversations conversations, Documents documents) {
		this.conversations = conversations;
		this.documents = documents;
	}

	@Override
	public String kind() {
		return Message.HOLDER;
	}

	@Override
	public boolean mayRead(CurrentUser user, StoredDocument document) {
		return this.conversations.message(document.holder().id(), user).isPresent();
	}

	/**
	 * Attaches files to a message.
	 * @throws org.article12.documents.DocumentRefused when there is no room left
	 */
	public void attach(Message message, List<Upload> files, CurrentUser writer) {
		FolderId folder = new FolderId(message.request().value());
		files.forEach((file) -> this.documents.store(folder, message.holder(), file, writer));
		if (!files.isEmpty()) {
			this.documents.keep(message.holder());
		}
	}

}
