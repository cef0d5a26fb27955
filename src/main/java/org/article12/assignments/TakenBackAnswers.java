package org.article12.assignments;

import java.util.UUID;

import org.article12.assignments.store.GivenAnswers;
import org.article12.core.CurrentUser;
import org.article12.core.act.TakesBack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says of answers to several offers that all of them were taken back. */
@Component
class TakenBackAnswers implements TakesBack {

	private final GivenAnswers given;

	TakenBackAnswers(GivenAnswers given) {
		this.given = given;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean takeBack(CurrentUser user, UUID press) {
		return this.given.takeBack(press);
	}

}
