package org.article12.requests.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;

import org.article12.requests.Answers;

/**
 * What a request says: the answers as typed, what they said when it was last submitted,
 * and how many times that was.
 */
@Embeddable
class Wording {

	private String title = "";

	private String need = "";

	private Answers answers = Answers.NONE;

	private int submissions;

	/** Whether it is found by other words since it was read. */
	@Transient
	private boolean foundOtherwise;

	protected Wording() {
	}

	Wording(Answers answers) {
		this.answers = answers;
		this.title = answers.need().title();
		this.foundOtherwise = true;
	}

	/** Keeps a part of the answers as typed; the title of a draft follows. */
	void save(Answers.Part part, boolean draft) {
		Answers before = this.answers;
		this.answers = before.with(part);
		this.foundOtherwise |= !this.answers.isFoundAs(before);
		if (draft) {
			this.title = this.answers.need().title();
		}
	}

	/**
	 * Whoever reads the request reads it as it is now.
	 * @return whether its title is another than before
	 */
	boolean submit() {
		this.submissions++;
		String before = this.title;
		this.title = this.answers.need().title().strip();
		this.need = this.answers.need().help();
		return !this.title.equals(before);
	}

	/** The answer to whether a summary may be published is this one from now on. */
	void mayBePublished(boolean agreed) {
		this.answers = this.answers.withPublishing(agreed);
	}

	Answers answers() {
		return this.answers;
	}

	int submissions() {
		return this.submissions;
	}

	boolean drainFoundOtherwise() {
		boolean drained = this.foundOtherwise;
		this.foundOtherwise = false;
		return drained;
	}

}
