package org.article12.triage.web;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.web.Link;
import org.article12.core.web.PageLinks;
import org.article12.requests.RequestReference;
import org.article12.triage.store.QueueNeighbours;
import org.article12.triage.web.ListPlace.Beside;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Finds what stands beside a request in the list from which it was opened. */
@Component
class ListPlaces {

	private static final Set<String> NOT_SAVED = Set.of("page", "view");

	private final QueueQuestions questions;

	private final QueueNeighbours neighbours;

	ListPlaces(QueueQuestions questions, QueueNeighbours neighbours) {
		this.questions = questions;
		this.neighbours = neighbours;
	}

	/**
	 * The way back from a request's page and on to the next; empty where its address
	 * names no list that the queue knows.
	 */
	Optional<Way> of(RequestReference request, HttpServletRequest page, CurrentUser reader) {
		return PlaceKept.of(page).flatMap((place) -> known(request, place, reader)).map((place) -> {
			page.setAttribute(PlaceKept.PLACE, place);
			return way(request, place);
		});
	}

	private Optional<ListPlace> known(RequestReference request, ListPlace place, CurrentUser reader) {
		QueueQuestion question = this.questions.read(QueueForm.of(place.parameters()), reader.id());
		if (!question.unknown().isEmpty()) {
			return Optional.empty();
		}
		if (place.beside() != null) {
			return Optional.of(place);
		}
		QueueNeighbours.Neighbours found = this.neighbours.of(request, question.filter(), question.sort());
		return Optional.of(place.beside(new Beside(found.previous(), found.next())));
	}

	/**
	 * What is saved of a list: what it asks for, without the page one happens to look at.
	 * @param query the query of its address
	 * @throws NotVisible where that is no list
	 */
	String saved(String query, CurrentUser reader) {
		MultiValueMap<String, String> asked = ListPlace.of(query)
			.filter((list) -> this.questions.read(QueueForm.of(list.parameters()), reader.id()).unknown().isEmpty())
			.orElseThrow(() -> new NotVisible("A list " + query))
			.parameters();
		NOT_SAVED.forEach(asked::remove);
		return new PageLinks("", asked).to(1).replaceFirst("^[?]", "");
	}

	/** What a saved list asks for; what is no longer known of it does not narrow it. */
	QueueQuestion question(String query, PersonId reader) {
		return this.questions.read(QueueForm.of(new ListPlace(query, null).parameters()), reader);
	}

	private static Way way(RequestReference request, ListPlace place) {
		Beside beside = place.beside();
		return new Way(place.back(request), link(place, (beside != null) ? beside.previous() : null),
				link(place, (beside != null) ? beside.next() : null));
	}

	private static @Nullable Link link(ListPlace place, @Nullable RequestReference request) {
		return (request != null) ? new Link(place.page(request), request.value()) : null;
	}

	/**
	 * From a request's page back to its list, and on.
	 *
	 * @param back the list, at the request's row
	 * @param previous the request before it; null at the beginning
	 * @param next the request after it; null at the end
	 */
	record Way(String back, @Nullable Link previous, @Nullable Link next) {
	}

}
