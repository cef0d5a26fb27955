package org.article12.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestPageSection.Panel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Gathers what other modules add to a request's page. */
@Component
public class RequestPanels {

	private final Supplier<List<RequestPageSection>> sections;

	RequestPanels(ObjectProvider<RequestPageSection> sections) {
		this.sections = SingletonSupplier.of(() -> sections.orderedStream().toList());
	}

	/** The panels for that reader, in their order; read together. */
	@Transactional(readOnly = true)
	public Panels of(RequestRecord request, CurrentUser reader) {
		List<Panel> within = new ArrayList<>();
		List<Panel> beside = new ArrayList<>();
		this.sections.get()
			.stream()
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

		/** The names of those within. */
		public List<Name> namesWithin() {
			return this.within.stream().map(Name::of).toList();
		}

		/** The names of those beside. */
		public List<Name> namesBeside() {
			return this.beside.stream().map(Name::of).toList();
		}

		/** All of them, for a page that has one column for them. */
		public List<Panel> all() {
			return Stream.concat(this.within.stream(), this.beside.stream()).toList();
		}

	}

	/**
	 * A panel's name.
	 *
	 * @param id the id of its heading
	 * @param title its title
	 */
	public record Name(String id, String title) {

		static Name of(Panel panel) {
			return new Name(panel.template().replace('/', '-'), panel.title());
		}

	}

}
