package org.article12.requests.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

import org.article12.requests.Answers;

/** Keeps a request's answers as JSON text, exactly as typed. */
@Converter(autoApply = true)
public class AnswersColumn implements AttributeConverter<Answers, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(Answers answers) {
		return write(answers);
	}

	@Override
	public Answers convertToEntityAttribute(String column) {
		return read(column);
	}

	/** Answers as they are stored. */
	public static String write(Answers answers) {
		return JSON.writeValueAsString(answers);
	}

	static Answers read(String column) {
		return JSON.readValue(column, Answers.class);
	}

}
