package org.article12.volume;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a database is filled with, under the volume profile.
 *
 * @param requests how many requests
 * @param seed another seed makes other data; the same seed makes the same, on the same
 * day
 * @param years over how many years they are spread
 * @param stay whether the portal goes on running afterwards
 */
@ConfigurationProperties("article12.volume")
public record VolumeSettings(@DefaultValue("100000") int requests, @DefaultValue("12") long seed,
		@DefaultValue("8") int years, @DefaultValue("false") boolean stay) {

	public VolumeSettings {
		if (requests < 1 || years < 1) {
			throw new IllegalArgumentException("article12.volume.requests and article12.volume.years are at least 1");
		}
	}

}
