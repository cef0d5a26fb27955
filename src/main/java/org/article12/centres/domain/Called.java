package org.article12.centres.domain;

import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a centre is called in a language.
 *
 * @param nominated the name under which it was nominated
 * @param today the name that it goes by today
 */
@Embeddable
public record Called(@Column(name = "name") String nominated, @Column(name = "current_name") String today) {

	void addTo(Facts.Collector facts, String language) {
		facts.add(Aspect.NAME, language, this.nominated).add(Aspect.NAME_TODAY, language, this.today);
	}

	/** By language; where one of the names is not known, it is the other one. */
	static Map<String, Called> of(Facts facts) {
		Map<String, String> nominated = facts.all(Aspect.NAME);
		Map<String, String> today = facts.all(Aspect.NAME_TODAY);
		Map<String, Called> names = new TreeMap<>();
		nominated
			.forEach((language, name) -> names.put(language, new Called(name, today.getOrDefault(language, name))));
		today.forEach((language, name) -> names.putIfAbsent(language, new Called(name, name)));
		return names;
	}

}
