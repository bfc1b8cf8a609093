// Generates jOOQ's classes from the migrations in sql/, on a real PostgreSQL started for the moment.
// Skipped while sql/ and this script are what they were at the last run.
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import java.security.MessageDigest
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.*

def base = project.basedir.toPath()
def target = new File(project.build.directory, 'generated-sources/jooq')
def stamp = new File(project.build.directory, 'generated-sources/jooq.sha256')
def templates = ['platform', 'county', 'township']
def scripts = templates.collectEntries { t ->
    [t, new File(project.basedir, "sql/$t").listFiles().findAll { it.name ==~ /V\d+__.*\.sql/ }.sort { it.name }]
}

def digest = MessageDigest.getInstance('SHA-256')
digest.update(base.resolve('build/GenerateJooq.groovy').toFile().bytes)
scripts.each { t, files -> files.each { digest.update(it.name.bytes); digest.update(it.bytes) } }
def hash = digest.digest().encodeHex().toString()
if (stamp.exists() && stamp.text == hash && target.exists()) {
    log.info('jOOQ classes are up to date')
    return
}

target.deleteDir()
def postgres = EmbeddedPostgres.builder().start()
try {
    def url = postgres.getJdbcUrl('postgres', 'postgres')
    templates.each { template ->
        def connection = postgres.postgresDatabase.connection
        try {
            def statement = connection.createStatement()
            statement.execute("create schema $template")
            statement.execute("set search_path = $template")
            scripts[template].each { statement.execute(it.getText('UTF-8')) }
        } finally {
            connection.close()
        }
        GenerationTool.generate(new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(url).withUser('postgres'))
            .withGenerator(new Generator()
                .withDatabase(new Database()
                    .withName('org.jooq.meta.postgres.PostgresDatabase')
                    .withInputSchema(template)
                    .withOutputSchemaToDefault(true)
                    .withExcludes('flyway_schema_history')
                    .withForcedTypes(new ForcedType().withName('INSTANT').withIncludeTypes('timestamptz|timestamp with time zone')))
                .withGenerate(new Generate().withJavadoc(false).withComments(false).withGlobalSchemaReferences(false)
                    .withGlobalCatalogReferences(false).withIndexes(false).withFluentSetters(true))
                .withTarget(new Target().withPackageName("cn.fadu.db.$template").withDirectory(target.path))))
    }
    stamp.text = hash
} finally {
    postgres.close()
}
