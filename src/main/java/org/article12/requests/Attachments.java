package org.article12.requests;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.documents.DocumentId;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;
import org.article12.documents.Upload;

import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.store.RequestStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that the Party sends with its answers. It adds and removes them while it may edit
 * the answers; nobody else sees them until it submits. With each submission those that
 * are there become part of the record and stay.
 */
@Service
@Transactional
public class Attachments {

	private final RequestStore requests;

	private final Documents documents;

	public Attachments(RequestStore requests, Documents documents) {
		this.requests = requests;
		this.documents = documents;
	}

	/**
	 * Adds a file.
	 * @throws org.article12.documents.DocumentRefused when there is no room left for it
	 */
	public StoredDocument add(CurrentUser user, RequestReference reference, Upload upload) {
		AssistanceRequest request = editable(user, reference);
		return this.documents.store(RequestFolder.of(request.id()), RequestFolder.holder(request.id()), upload, user);
	}

	/** Removes a file that has not been submitted yet. */
	public void remove(CurrentUser user, RequestReference reference, DocumentId document) {
		AssistanceRequest request = editable(user, reference);
		this.documents.remove(RequestFolder.holder(request.id()), document);
	}

	// In the act's own transaction: what is submitted is what is kept.
	@EventListener
	void keepSubmitted(ActRecorded recorded) {
		if (recorded.act() == Act.SUBMIT || recorded.act() == Act.ANSWER) {
			this.documents.keep(RequestFolder.holder(recorded.request()));
		}
	}

	private AssistanceRequest editable(CurrentUser user, RequestReference reference) {
		AssistanceRequest request = this.requests.lockOf(user.ownParty(), reference);
		if (!RequestStatus.EDITABLE.contains(request.status())) {
			throw new Refused(RequestRefusal.ANSWERS_NOT_EDITABLE, reference.value());
		}
		return request;
	}

}
