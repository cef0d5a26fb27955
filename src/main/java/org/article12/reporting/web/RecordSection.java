package org.article12.reporting.web;

import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links to the record, on the request's page of everybody whom it concerns. */
@Component
@Order(500)
class RecordSection implements RequestPageSection {

	private final RequestWords words;

	RecordSection(RequestWords words) {
		this.words = words;
	}

	@Override
	public boolean isBeside() {
		return true;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		return (request.status() == RequestStatus.DRAFT) ? Optional.empty()
				: Optional.of(new Panel(this.words.say("reporting.record.panel"), "reporting/record-panel",
						Map.of("reference", request.reference().value())));
	}

}
