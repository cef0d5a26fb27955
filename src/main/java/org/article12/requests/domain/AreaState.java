package org.article12.requests.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.core.CentreCode;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/** Where one requested area stands, as it is stored; replaced whole at each change. */
@Embeddable
record AreaState(@Column(name = "position") int position,
		@Enumerated(EnumType.STRING) @Column(name = "status") AreaStatus status,
		@Column(name = "centre_code") @Nullable String centreCode,
		@Column(name = "answer_due_on") @Nullable LocalDate answerDueOn,
		@Enumerated(EnumType.STRING) @Column(name = "unserved_code") @Nullable UnservedCode unserved,
		@Column(name = "unserved_words") @Nullable String unservedWords, @Column(name = "reported") boolean reported,
		@Column(name = "work_due_on") @Nullable LocalDate workDueOn) {

	static AreaState open(int position) {
		return new AreaState(position, AreaStatus.OPEN, null, null, null, null, false, null);
	}

	static AreaState of(int position, RequestedArea area) {
		CentreCode centre = area.centre();
		return new AreaState(position, area.status(), (centre != null) ? centre.value() : null, area.answerDueOn(),
				area.unserved(), (area.unserved() != null) ? area.unservedWords() : null, area.reported(),
				area.workDueOn());
	}

	AreaState offered(CentreCode centre, LocalDate answerDueOn) {
		return new AreaState(this.position, AreaStatus.OFFERED, centre.value(), answerDueOn, null, null, false, null);
	}

	/** The centre takes it, and is to agree a plan until that day. */
	AreaState accepted(@Nullable LocalDate planDueOn) {
		return new AreaState(this.position, AreaStatus.ACCEPTED, this.centreCode, null, null, null, false, planDueOn);
	}

	AreaState reportedByCentre() {
		return new AreaState(this.position, AreaStatus.ACCEPTED, this.centreCode, null, null, null, true,
				this.workDueOn);
	}

	/** What was reported is disputed, and to be reported again until that day. */
	AreaState disputed(LocalDate dueOn) {
		return new AreaState(this.position, AreaStatus.ACCEPTED, this.centreCode, null, null, null, false, dueOn);
	}

	/** The centre's next milestone is due on that day; none when none is open. */
	AreaState workDue(@Nullable LocalDate day) {
		return new AreaState(this.position, AreaStatus.ACCEPTED, this.centreCode, null, null, null, this.reported, day);
	}

	AreaState reopened() {
		return open(this.position);
	}

	AreaState unserved(UnservedCode code, String words) {
		return new AreaState(this.position, AreaStatus.UNSERVED, null, null, code, words, false, null);
	}

	boolean isAt(CentreCode centre) {
		return centre.value().equals(this.centreCode);
	}

}
