package org.article12.assignments.domain;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.article12.assignments.OfferReason;

/** Keeps the reasons of an offer as JSON text. */
@Converter
public class ReasonsColumn implements AttributeConverter<List<OfferReason>, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(List<OfferReason> reasons) {
		return write(reasons);
	}

	@Override
	public List<OfferReason> convertToEntityAttribute(String column) {
		return read(column);
	}

	/** Reasons as they were stored. */
	public static List<OfferReason> read(String column) {
		return JSON.readValue(column, new TypeReference<List<OfferReason>>() {
		});
	}

	static String write(List<OfferReason> reasons) {
		return JSON.writeValueAsString(reasons);
	}

}
