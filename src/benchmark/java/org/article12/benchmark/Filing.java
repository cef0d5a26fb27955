package org.article12.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A focal point files a request: fourteen exchanges, as a browser makes them. */
class Filing {

	private static final Pattern REFERENCE = Pattern.compile("/requests/([A-Z]{3}-[0-9]{4}-[0-9]+)");

	private static final String HELP = "Training of inspectors who sample and screen transformer oil, and keep the register of holders. "
		.repeat(5);

	private final Visitor focalPoint;

	Filing(Visitor focalPoint) {
		this.focalPoint = focalPoint;
	}

	/** Starts, fills in, checks and submits; the request's reference. */
	String file(List<String> areas) {
		String reference = start();
		section(reference, "activities", "other", "Strengthen the national laboratory network");
		areas(reference, areas);
		this.focalPoint.post(need(reference));
		Form contact = open(reference, "contact").with("name", "A focal point");
		this.focalPoint.post(contact.with("email", "focal.point@benchmark.example"));
		Form submission = Form.on(this.focalPoint.get("/requests/%s/check".formatted(reference), reference),
				"/submission");
		String next = this.focalPoint.post(submission.with("capacity", "NATIONAL_FOCAL_POINT"));
		this.focalPoint.get(next, reference);
		return reference;
	}

	/** A new draft, opened; its reference. */
	String start() {
		Form form = Form.on(this.focalPoint.get("/requests/new", "signed-in"), "/requests");
		String next = this.focalPoint.post(form);
		Matcher reference = REFERENCE.matcher(next);
		if (!reference.find()) {
			throw new BenchmarkFailed("A new draft leads to " + next);
		}
		this.focalPoint.get(next, "signed-in");
		return reference.group(1);
	}

	/** The section of the need, filled in and not yet sent. */
	Form need(String reference) {
		return open(reference, "need").with("title", "Benchmark of filing")
			.with("help", HELP)
			.with("kind", "CAPACITY_BUILDING");
	}

	private Form open(String reference, String section) {
		String address = "/requests/%s/edit/%s".formatted(reference, section);
		return Form.on(this.focalPoint.get(address, "signed-in"), address);
	}

	private void section(String reference, String section, String field, String value) {
		this.focalPoint.post(open(reference, section).with(field, value));
	}

	private void areas(String reference, List<String> areas) {
		Form form = open(reference, "areas").with("chosen", areas.getFirst());
		for (String area : areas.subList(1, areas.size())) {
			form = form.and("chosen", area);
		}
		this.focalPoint.post(form);
	}

}
