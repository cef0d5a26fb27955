package org.article12.figures.web;

import java.time.YearMonth;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.figures.domain.PictureCode.Axis;
import org.article12.lives.KnownRegisters;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What rows and columns of pictures are called. */
@Component
class FigureWords extends Words {

	/** The row that stands for all Parties that have none of their own. */
	static final String OTHERS = "OTHERS";

	private final Formats formats;

	private final RequestWords requests;

	FigureWords(MessageSource messages, Formats formats, RequestWords requests) {
		super(messages);
		this.formats = formats;
		this.requests = requests;
	}

	/** What a row or a column is called. */
	String name(Axis axis, String code, KnownRegisters registers, Reader reader) {
		if (code.equals(OTHERS)) {
			return say("figures.others");
		}
		return switch (axis) {
			case MONTH -> this.formats.shortMonth(YearMonth.parse(code));
			case PARTY -> registers.name(new PartyCode(code)).forReader();
			case AREA -> registers.name(new AreaCode(code)).forReader();
			case CENTRE -> code + " " + registers.name(new CentreCode(code)).forReader();
			case REGION -> say("parties.region." + code);
			case STATUS -> this.requests.status(RequestStatus.valueOf(code), reader).word();
			case EVENT -> say("figures.event." + code);
			case STAGE -> say("figures.stage." + code);
			case COUNT -> say("figures.count." + code);
			case TIME -> say("figures.time." + code);
			case WORK -> say("figures.work." + code);
			case PART -> say("figures.part." + code);
			case ANSWER -> say("figures.answer." + code);
			case STEP -> say("figures.step." + code);
			case OUTCOME -> say("figures.outcome." + code);
		};
	}

	/** What rows of that kind are, as the head of their column. */
	String heading(Axis axis) {
		return say("figures.axis." + axis.name());
	}

	/** A figure. */
	String number(Number value) {
		return (value instanceof Double half) ? say("figures.number", half) : this.formats.number(value.longValue());
	}

}
