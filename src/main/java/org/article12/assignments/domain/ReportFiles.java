package org.article12.assignments.domain;

import java.util.List;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.core.CurrentUser;
import org.article12.documents.DocumentHolder;
import org.article12.documents.DocumentHolders;
import org.article12.documents.Documents;
import org.article12.documents.FolderId;
import org.article12.documents.StoredDocument;
import org.article12.documents.Upload;
import org.article12.requests.RequestId;
import org.springframework.stereotype.Component;

/** Outputs attached to a centre's reports: part of the record with them. */
@Component
public class ReportFiles implements DocumentHolders {

	private final Deliveries works;

	private final DeliveryReaders readers;

	private final Documents documents;

	ReportFiles(Deliveries works, DeliveryReaders readers, Documents documents) {
		this.works = works;
		this.readers = readers;
		this.documents = documents;
	}

	@Override
	public String kind() {
		return Delivery.HOLDER;
	}

	@Override
	public boolean mayRead(CurrentUser user, StoredDocument document) {
		return this.works.find(new AssignmentId(document.holder().id()))
			.flatMap((delivery) -> this.readers.find(user, delivery))
			.isPresent();
	}

	/**
	 * Attaches files to a report.
	 * @throws org.article12.documents.DocumentRefused when there is no room left
	 */
	public void attach(RequestId request, AssignmentId assignment, List<Upload> files, CurrentUser writer) {
		DocumentHolder holder = new DocumentHolder(kind(), assignment.value());
		files.forEach((file) -> this.documents.store(new FolderId(request.value()), holder, file, writer));
		if (!files.isEmpty()) {
			this.documents.keep(holder);
		}
	}

}
