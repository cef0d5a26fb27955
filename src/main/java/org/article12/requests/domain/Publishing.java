package org.article12.requests.domain;

import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.requests.Act;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;

/**
 * What may be published of a request: the Party says so, and so may the Secretariat that
 * it comes off.
 */
public final class Publishing {

	/** The most characters of a Party's own words in its published summary. */
	public static final int LONGEST_SUMMARY = 1000;

	private final AssistanceRequest request;

	Publishing(AssistanceRequest request) {
		this.request = request;
	}

	/**
	 * The Party agrees that a summary is published, and what it says beside the title.
	 * Its answers say so from now on.
	 * @param words its own words, which everybody reads; none where they have nothing to
	 * see
	 */
	public void publish(String words, Occasion occasion) {
		Move move = this.request.begin(Act.PUBLISH_SUMMARY, occasion);
		Written.atMost(words, LONGEST_SUMMARY);
		String shown = Text.isBlank(words) ? "" : words;
		this.request.agree(this.request.consent().published(shown), occasion);
		this.request.wording().mayBePublished(true);
		move.record(new Particulars.SummaryPublished(shown));
	}

	/** The Party no longer agrees; its answers say so from now on. */
	public void withdraw(Occasion occasion) {
		Move move = this.request.begin(Act.WITHDRAW_SUMMARY, occasion);
		requirePublished();
		this.request.agree(this.request.consent().withdrawn(), occasion);
		this.request.wording().mayBePublished(false);
		move.record(new Particulars.SummaryWithdrawn());
	}

	/** The Secretariat takes the summary off the public pages. */
	public void takeOff(String words, Occasion occasion) {
		Move move = this.request.begin(Act.TAKE_OFF_SUMMARY, occasion);
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		requirePublished();
		this.request.agree(this.request.consent().takenOff(), occasion);
		move.record(new Particulars.SummaryTakenOff(words));
	}

	private void requirePublished() {
		if (!this.request.consent().isGiven()) {
			throw new Refused(RequestRefusal.NO_SUMMARY, this.request.reference().value());
		}
	}

}
