package org.article12.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestPageSection.Panel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what other modules add to a request's page. */
@Component
public class RequestPanels {

	private final ObjectProvider<RequestPageSection> sections;

	RequestPanels(ObjectProvider<RequestPageSection> sections) {
		this.sections = sections;
	}

	/** The panels for that reader, in their order; read together. */
	@Transactional(readOnly = true)
	public Panels of(RequestRecord request, CurrentUser reader) {
		List<Panel> within = new ArrayList<>();
		List<Panel> beside = new ArrayList<>();
		this.sections.orderedStream()
			.filter((section) -> section.isFor(Reader.of(reader)))
			.forEach((section) -> section.panel(request, reader)
				.ifPresent(section.isBeside() ? beside::add : within::add));
		return new Panels(List.copyOf(within), List.copyOf(beside));
	}

	/**
	 * What is added to a page.
	 *
	 * @param within what belongs to the request itself
	 * @param beside what is looked up beside it
	 */
	public record Panels(List<Panel> within, List<Panel> beside) {

		/** All of them, for a page that has one column for them. */
		public List<Panel> all() {
			return Stream.concat(this.within.stream(), this.beside.stream()).toList();
		}

	}

}
