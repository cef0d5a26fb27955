package org.article12.routing;

import java.util.List;

/**
 * A proposal in words, ready for a page ({@code templates/routing/answer.html}).
 *
 * @param chosen the centres to be asked
 * @param alternative the centres of the alternative; empty when there is none
 * @param gaps what nobody can take who stands for the Party
 * @param notChosen the other centres
 */
public record RoutingAnswerView(List<Chosen> chosen, List<Chosen> alternative, List<GapInWords> gaps,
		List<NotChosen> notChosen) {

	/** The other centres that could take one of the areas. */
	public List<NotChosen> couldHelp() {
		return this.notChosen.stream().filter(NotChosen::eligible).toList();
	}

	/** The other centres that could take none of them. */
	public List<NotChosen> cannotHelp() {
		return this.notChosen.stream().filter((other) -> !other.eligible()).toList();
	}

	/** A centre by code and name. */
	public record Named(String code, String name) {
	}

	/**
	 * A centre to be asked.
	 *
	 * @param centre the centre
	 * @param round that a centre with looser ties had to be sought; empty where not
	 * @param areas the titles of the areas that it takes, in the catalogue's order
	 * @param why why it, and why these areas
	 * @param besides what else was found about it: areas that it does not have, or leaves
	 * to others
	 * @param cautions what an officer must not overlook
	 * @param score its score; empty for readers other than officers
	 */
	public record Chosen(Named centre, String round, List<String> areas, List<String> why, List<String> besides,
			List<String> cautions, Score score) {
	}

	/** An area that nobody takes, why, and who could elsewhere, nearest first. */
	public record GapInWords(String area, String why, List<Named> elsewhere) {
	}

	/**
	 * A centre that is not to be asked.
	 *
	 * @param centre the centre
	 * @param eligible whether it stands for the Party and could take one of the areas
	 * @param why why it is not chosen
	 * @param cautions what an officer must not overlook
	 * @param score its score; empty for readers other than officers
	 */
	public record NotChosen(Named centre, boolean eligible, List<String> why, List<String> cautions, Score score) {
	}

	/**
	 * How a centre's score is made up.
	 *
	 * @param parts its parts, in the order of criteria
	 * @param totals for each area what the parts come to, in sentences
	 */
	public record Score(List<ScorePart> parts, List<String> totals) {

		static final Score NONE = new Score(List.of(), List.of());

		/** Whether there is none to show. */
		public boolean isEmpty() {
			return this.parts.isEmpty();
		}

	}

	/**
	 * A part of a centre's score.
	 *
	 * @param criterion what is measured, in words
	 * @param step its step in the order of criteria; empty where the rules that made it
	 * are gone
	 * @param value from 0 to 1; by area where areas differ
	 */
	public record ScorePart(String criterion, String step, String value) {
	}

}
