package org.article12.requests;

import java.util.List;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what other modules add to a request's page. */
@Component
public class RequestPanels {

	private final ObjectProvider<RequestPageSection> sections;

	RequestPanels(ObjectProvider<RequestPageSection> sections) {
		this.sections = sections;
	}

	/** The panels for that reader, in their order. */
	public List<RequestPageSection.Panel> of(RequestRecord request, CurrentUser reader) {
		return this.sections.orderedStream()
			.filter((section) -> section.isFor(Reader.of(reader)))
			.map((section) -> section.panel(request, reader))
			.flatMap(Optional::stream)
			.toList();
	}

}
