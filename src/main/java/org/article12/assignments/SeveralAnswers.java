package org.article12.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.assignments.domain.OfferAlreadyAnswered;
import org.article12.assignments.domain.OfferAnswer;
import org.article12.assignments.store.GivenAnswers;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Batch;
import org.article12.core.act.BatchOutcome;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.article12.core.web.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers several offers to a centre, each by the verb that its own page calls, and in a
 * transaction of its own together with what became of it: one that cannot be answered
 * holds up no other.
 */
@Service
public class SeveralAnswers {

	/** How many offers are answered at once, at most. */
	public static final int MOST = 50;

	private static final Logger LOG = LoggerFactory.getLogger(SeveralAnswers.class);

	private final CentreVerbs centre;

	private final GivenAnswers given;

	private final Acts acts;

	private final Troubles troubles;

	private final TransactionTemplate transaction;

	SeveralAnswers(CentreVerbs centre, GivenAnswers given, Acts acts, Troubles troubles,
			TransactionTemplate transaction) {
		this.centre = centre;
		this.given = given;
		this.acts = acts;
		this.troubles = troubles;
		this.transaction = transaction;
	}

	/**
	 * Keeps what is to be answered.
	 * @param id names it
	 * @param answers one for each offer; at least one
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(UUID id, CurrentUser officer, OfferAnswer.Kind kind, List<OfferAnswer> answers) {
		CentreCode own = officer.ownCentre();
		this.given.begin(id, own, officer, kind, answers.stream().map(OfferAnswer::offer).toList());
	}

	/** Gives the answers, once what is to be answered is kept. */
	@Transactional(propagation = Propagation.NEVER)
	public void give(UUID id, CurrentUser officer, List<OfferAnswer> answers) {
		Batch.run(id, () -> answers.forEach((answer) -> {
			List<String> particulars = new ArrayList<>();
			BatchOutcome outcome = attempt(id, officer, answer, particulars);
			if (outcome != BatchOutcome.DONE) {
				this.given.note(id, answer.offer(), outcome, particulars);
			}
		}));
		this.acts.allDone(id);
	}

	/** How they can be taken back at this moment, by whoever gave them. */
	public Optional<Notice.Undo> undo(GivenAnswers.Given given, CurrentUser reader) {
		return given.byPerson().equals(reader.id()) ? this.acts.undo(given.id()) : Optional.empty();
	}

	private BatchOutcome attempt(UUID id, CurrentUser officer, OfferAnswer answer, List<String> particulars) {
		try {
			Acts.part(id, () -> this.transaction.executeWithoutResult((_) -> {
				switch (answer) {
					case OfferAnswer.Yes yes -> this.centre.accept(officer, yes.offer(), yes.acceptance());
					case OfferAnswer.No no -> this.centre.decline(officer, no.offer(), no.code(), no.words());
				}
				this.given.note(id, answer.offer(), BatchOutcome.DONE, List.of());
			}));
			return BatchOutcome.DONE;
		}
		catch (OfferAlreadyAnswered answered) {
			String by = answered.assignment().answeredByName();
			if (by != null) {
				particulars.add(by);
			}
			return BatchOutcome.MOVED;
		}
		catch (Refused refused) {
			particulars.addAll(refused.kept());
			return BatchOutcome.REFUSED;
		}
		catch (RuntimeException ex) {
			LOG.error("The answer to offer {} failed; the others go on", answer.offer(), ex);
			this.troubles.note(Work.BATCH, new Subject(id + ":" + answer.offer(), answer.offer().toString(), null), ex);
			return BatchOutcome.FAILED;
		}
	}

}
