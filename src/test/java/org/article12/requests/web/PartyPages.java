package org.article12.requests.web;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.article12.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Uses the Party's pages as a focal point does, over HTTP. */
final class PartyPages {

	static final String SENEGAL = "focal.point@senegal.example";

	static final String GHANA = "focal.point@ghana.example";

	static final String GERMANY = "focal.point@germany.example";

	private static final Pattern REFERENCE = Pattern.compile("/requests/([A-Z]{3}-\\d{4}-\\d{4,})");

	private final MockMvcTester mvc;

	private final SignedIn user;

	PartyPages(MockMvcTester mvc, String email) {
		this.mvc = mvc;
		this.user = SignedIn.as(email);
	}

	MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(this.user).exchange();
	}

	/** A page of a browser session that has begun already. */
	MvcTestResult get(String address, Cookie session) {
		return this.mvc.get().uri(address).cookie(session).exchange();
	}

	/** What names the press of the start page. */
	static String token(MvcTestResult page) {
		Matcher field = Pattern.compile("name=\"press\" value=\"([^\"]*)\"").matcher(text(page));
		assertThat(field.find()).isTrue();
		return field.group(1);
	}

	/** Posts names and values in turn. */
	MvcTestResult post(String address, String... fields) {
		return send(this.mvc.post().uri(address).with(this.user), fields);
	}

	/** The same in a browser session that has begun already. */
	MvcTestResult post(String address, Cookie session, String... fields) {
		return send(this.mvc.post().uri(address).cookie(session), fields);
	}

	private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder form, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = form.with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

	/** Starts a draft and answers with its address. */
	String start() {
		return start(UUID.randomUUID());
	}

	String start(UUID token) {
		MvcTestResult started = post("/requests", "press", token.toString());
		assertThat(started).hasStatus3xxRedirection();
		Matcher reference = REFERENCE.matcher(String.valueOf(started.getResponse().getRedirectedUrl()));
		assertThat(reference.find()).isTrue();
		return reference.group();
	}

	/** A draft in which everything that must be answered is. */
	String complete(String title) {
		String address = start();
		post(address + "/edit/areas", "stamp", stamp(address + "/edit/areas"), "chosen", "NIP");
		post(address + "/edit/need", "stamp", stamp(address + "/edit/need"), "title", title, "help",
				"Somebody who knows how an inventory is made.", "languages", "fr");
		post(address + "/edit/contact", "stamp", stamp(address + "/edit/contact"), "name", "Awa Ndiaye", "email",
				"awa@ministry.example");
		return address;
	}

	/** A request that has been submitted. */
	String submitted(String title) {
		String address = complete(title);
		assertThat(submit(address)).hasRedirectedUrl(address + "/submitted");
		return address;
	}

	MvcTestResult submit(String address) {
		return post(address + "/submission", "stamp", stamp(address + "/check"), "capacity", "NATIONAL_FOCAL_POINT");
	}

	/** The stamp that the form of a page carries. */
	String stamp(String address) {
		return hidden(address, "stamp");
	}

	/** The value of a hidden field of a page. */
	String hidden(String address, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(text(get(address)));
		assertThat(field.find()).as("the field %s of %s", name, address).isTrue();
		return field.group(1);
	}

	/** Puts an activity of a Party's plan on record that implies an area. */
	static UUID activity(JdbcClient jdbc, String party, String area) {
		UUID plan = UUID.randomUUID();
		UUID activity = UUID.randomUUID();
		jdbc.sql("insert into plan (id, party_code, edition, kind, recorded_at) values (?, ?, ?, 'UPDATE', now())")
			.params(plan, party, "Edition " + plan)
			.update();
		jdbc.sql("insert into plan_activity (id, plan_id, party_code, code, title) values (?, ?, ?, ?, ?)")
			.params(activity, plan, party, "T-" + activity, "An activity for a test")
			.update();
		jdbc.sql("insert into plan_activity_area (activity_id, area_code) values (?, ?)")
			.params(activity, area)
			.update();
		return activity;
	}

	static String text(MvcTestResult page) {
		return assertThat(page).bodyText().actual();
	}

	static String reference(String address) {
		return address.substring("/requests/".length());
	}

}
