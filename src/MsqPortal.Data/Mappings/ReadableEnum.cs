using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MsqPortal.Data.Mappings;

/// <summary>Stores an enum as readable text ("notPreserved"), and lets the database refuse any other text.</summary>
internal static class ReadableEnum
{
    public static void HasReadableEnum<TEntity, TEnum>(
        this EntityTypeBuilder<TEntity> builder,
        Expression<Func<TEntity, TEnum>> property
    )
        where TEntity : class
        where TEnum : struct, Enum => Store<TEntity, TEnum>(builder, builder.Property(property));

    public static void HasReadableEnum<TEntity, TEnum>(
        this EntityTypeBuilder<TEntity> builder,
        Expression<Func<TEntity, TEnum?>> property
    )
        where TEntity : class
        where TEnum : struct, Enum => Store<TEntity, TEnum>(builder, builder.Property(property));

    private static void Store<TEntity, TEnum>(EntityTypeBuilder<TEntity> builder, PropertyBuilder property)
        where TEntity : class
        where TEnum : struct, Enum
    {
        var column = property
            .HasConversion(
                new ValueConverter<TEnum, string>(
                    value => Text(value),
                    text => Enum.Parse<TEnum>(text, ignoreCase: true)
                )
            )
            .Metadata.GetColumnName();
        var allowed = string.Join(", ", Enum.GetValues<TEnum>().Select(value => $"'{Text(value)}'"));
        builder.ToTable(table =>
            table.HasCheckConstraint($"ck_{builder.Metadata.GetTableName()}_{column}", $"{column} IN ({allowed})")
        );
    }

    private static string Text<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
